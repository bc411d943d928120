import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

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
