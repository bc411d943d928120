import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { occasionMore, occasionSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    occasions: {
      one: 'occasion',
      many: 'occasions',
      fields: occasionSelection,
      more: occasionMore,
      has: ['list', 'read', 'create', 'update'],
    },
  },
  resources: [
    {
      name: 'occasions',
      list: lazyPage(() => import('./OccasionList.tsx'), 'OccasionList'),
      create: lazyPage(() => import('./OccasionCreate.tsx'), 'OccasionCreate'),
      edit: lazyPage(() => import('./OccasionEdit.tsx'), 'OccasionEdit'),
      show: lazyPage(() => import('./OccasionShow.tsx'), 'OccasionShow'),
    },
  ],
}
export default feature
