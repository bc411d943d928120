import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'criteriaSets',
      list: page(() => import('./CriteriaPage.tsx'), 'CriteriaPage'),
      show: page(() => import('./sets/SetShow.tsx'), 'SetShow'),
      edit: page(() => import('./set-form/SetEdit.tsx'), 'SetEdit'),
      create: page(() => import('./set-form/SetEdit.tsx'), 'SetCreate'),
    },
    { name: 'reviewForms' },
    { name: 'treatments' },
  ],
}
export default feature
