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
      show: lazyPage(() => import('./sets/SetPages.tsx'), 'SetShow'),
      edit: lazyPage(() => import('./sets/SetPages.tsx'), 'SetEdit'),
      create: lazyPage(() => import('./sets/SetPages.tsx'), 'SetCreate'),
    },
    {
      name: 'reviewForms',
      list: lazyPage(() => import('./forms/FormPages.tsx'), 'FormList'),
      show: lazyPage(() => import('./forms/FormPages.tsx'), 'FormShow'),
      edit: lazyPage(() => import('./forms/FormPages.tsx'), 'FormEdit'),
      create: lazyPage(() => import('./forms/FormPages.tsx'), 'FormCreate'),
    },
    {
      name: 'treatments',
      list: lazyPage(() => import('./treatments/TreatmentPages.tsx'), 'TreatmentList'),
      show: lazyPage(() => import('./treatments/TreatmentPages.tsx'), 'TreatmentShow'),
      edit: lazyPage(() => import('./treatments/TreatmentPages.tsx'), 'TreatmentEdit'),
      create: lazyPage(() => import('./treatments/TreatmentPages.tsx'), 'TreatmentCreate'),
    },
  ],
}
export default feature
