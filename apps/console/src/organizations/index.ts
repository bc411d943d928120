import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'organizations',
      list: page(() => import('./OrganizationTree.tsx'), 'OrganizationTree'),
      show: page(() => import('./OrganizationShow.tsx'), 'OrganizationShow'),
      edit: page(() => import('./OrganizationEdit.tsx'), 'OrganizationEdit'),
      recordRepresentation: 'name',
    },
  ],
}
export default feature
