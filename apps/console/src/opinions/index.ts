import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { opinionFields } from './fields.ts'

const feature: Feature = {
  specs: {
    opinions: { one: 'opinion', many: 'opinions', fields: opinionFields, has: ['list', 'read'] },
  },
  resources: [
    {
      name: 'opinions',
      list: lazyPage(() => import('./OpinionList.tsx'), 'OpinionList'),
      show: lazyPage(() => import('./OpinionPage.tsx'), 'OpinionPage'),
    },
  ],
}
export default feature
