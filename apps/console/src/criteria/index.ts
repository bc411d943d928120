import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'criteriaSets',
      list: page(() => import('./CriteriaPage.tsx'), 'CriteriaPage'),
      show: page(() => import('./SetShow.tsx'), 'SetShow'),
      edit: page(() => import('./SetEdit.tsx'), 'SetEdit'),
      create: page(() => import('./SetEdit.tsx'), 'SetCreate'),
    },
    { name: 'reviewForms' },
    { name: 'treatments' },
  ],
}
export default feature
