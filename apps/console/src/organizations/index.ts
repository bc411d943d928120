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
    {
      name: 'bodies',
      list: page(() => import('./BodyList.tsx'), 'BodyList'),
      show: page(() => import('./BodyShow.tsx'), 'BodyShow'),
      create: page(() => import('./BodyCreate.tsx'), 'BodyCreate'),
      edit: page(() => import('./BodyEdit.tsx'), 'BodyEdit'),
      recordRepresentation: 'name',
    },
    {
      name: 'units',
      list: page(() => import('./UnitList.tsx'), 'UnitList'),
      create: page(() => import('./UnitCreate.tsx'), 'UnitCreate'),
      edit: page(() => import('./UnitEdit.tsx'), 'UnitEdit'),
      recordRepresentation: 'name',
    },
  ],
}
export default feature
