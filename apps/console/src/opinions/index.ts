import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { opinionSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    opinions: { one: 'opinion', many: 'opinions', fields: opinionSelection, has: ['list', 'read'] },
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
