import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'organizations',
      list: page(() => import('./tree/OrganizationTree.tsx'), 'OrganizationTree'),
      show: page(() => import('./OrganizationShow.tsx'), 'OrganizationShow'),
      edit: page(() => import('./OrganizationEdit.tsx'), 'OrganizationEdit'),
      recordRepresentation: 'name',
    },
    {
      name: 'bodies',
      list: page(() => import('./bodies/BodyList.tsx'), 'BodyList'),
      show: page(() => import('./bodies/BodyShow.tsx'), 'BodyShow'),
      create: page(() => import('./bodies/BodyCreate.tsx'), 'BodyCreate'),
      edit: page(() => import('./bodies/BodyEdit.tsx'), 'BodyEdit'),
      recordRepresentation: 'name',
    },
    {
      name: 'units',
      list: page(() => import('./units/UnitList.tsx'), 'UnitList'),
      create: page(() => import('./units/UnitCreate.tsx'), 'UnitCreate'),
      edit: page(() => import('./units/UnitEdit.tsx'), 'UnitEdit'),
      recordRepresentation: 'name',
    },
  ],
}
export default feature
