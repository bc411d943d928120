import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'
import { opinionFields } from './fields.ts'

const feature: Feature = {
  specs: {
    opinions: { one: 'opinion', many: 'opinions', fields: opinionFields, has: ['list', 'read'] },
  },
  resources: [
    {
      name: 'opinions',
      list: page(() => import('./OpinionList.tsx'), 'OpinionList'),
      show: page(() => import('./OpinionPage.tsx'), 'OpinionPage'),
    },
  ],
}
export default feature
