import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { criteriaSetSelection, reviewFormSelection, treatmentSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    criteriaSets: { one: 'criteriaSet', many: 'criteriaSets', fields: criteriaSetSelection, has: ['list', 'read'] },
    reviewForms: { one: 'reviewForm', many: 'reviewForms', fields: reviewFormSelection, has: ['list', 'read'] },
    treatments: { one: 'treatment', many: 'treatments', fields: treatmentSelection, has: ['list', 'read'] },
  },
  resources: [
    {
      name: 'criteriaSets',
      list: lazyPage(() => import('./CriteriaPage.tsx'), 'CriteriaPage'),
      show: lazyPage(() => import('./sets/SetShow.tsx'), 'SetShow'),
      edit: lazyPage(() => import('./set-form/SetEdit.tsx'), 'SetEdit'),
      create: lazyPage(() => import('./set-form/SetEdit.tsx'), 'SetCreate'),
    },
    { name: 'reviewForms' },
    { name: 'treatments' },
  ],
}
export default feature
