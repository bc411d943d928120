import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

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
