import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'imports',
      list: page(() => import('./ImportList.tsx'), 'ImportList'),
      show: page(() => import('./ImportShow.tsx'), 'ImportShow'),
      recordRepresentation: 'fileName',
    },
  ],
}
export default feature
