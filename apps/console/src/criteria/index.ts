import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  resources: [
    { name: 'criteriaSets', list: page(() => import('./CriteriaPage.tsx'), 'CriteriaPage') },
    { name: 'reviewForms' },
    { name: 'treatments' },
  ],
}
export default feature
