import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'opinions',
      list: page(() => import('./OpinionList.tsx'), 'OpinionList'),
      show: page(() => import('./OpinionPage.tsx'), 'OpinionPage'),
    },
  ],
}
export default feature
