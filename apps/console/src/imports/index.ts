import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { importFields } from './fields.ts'

const feature: Feature = {
  specs: {
    imports: { one: 'import', many: 'imports', fields: importFields, has: ['list', 'read'] },
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
