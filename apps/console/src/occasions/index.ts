import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'
import { occasionFields } from './fields.ts'

const feature: Feature = {
  specs: {
    occasions: { one: 'occasion', many: 'occasions', fields: occasionFields, has: ['list', 'read', 'create', 'update'] },
  },
  resources: [
    {
      name: 'occasions',
      list: page(() => import('./OccasionList.tsx'), 'OccasionList'),
      create: page(() => import('./OccasionCreate.tsx'), 'OccasionCreate'),
      edit: page(() => import('./OccasionEdit.tsx'), 'OccasionEdit'),
      show: page(() => import('./OccasionShow.tsx'), 'OccasionShow'),
    },
  ],
}
export default feature
