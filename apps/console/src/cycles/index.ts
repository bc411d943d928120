import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'cycles',
      list: page(() => import('./CycleList.tsx'), 'CycleList'),
      show: page(() => import('./CycleShow.tsx'), 'CycleShow'),
      create: page(() => import('./CycleCreate.tsx'), 'CycleCreate'),
      edit: page(() => import('./CycleEdit.tsx'), 'CycleEdit'),
      recordRepresentation: 'name',
    },
  ],
}
export default feature
