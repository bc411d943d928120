import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { importSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    imports: { one: 'import', many: 'imports', fields: importSelection, has: ['list', 'read'] },
  },
  resources: [
    {
      name: 'imports',
      list: lazyPage(() => import('./ImportList.tsx'), 'ImportList'),
      show: lazyPage(() => import('./ImportShow.tsx'), 'ImportShow'),
      recordRepresentation: 'fileName',
    },
  ],
}
export default feature
