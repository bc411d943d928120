import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { bodySelection, organizationMore, organizationSelection, unitSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    organizations: {
      one: 'organization',
      many: 'organizations',
      fields: organizationSelection,
      more: organizationMore,
      has: ['list', 'read', 'create', 'update'],
    },
    units: { one: 'unit', many: 'units', fields: unitSelection, has: ['list', 'read', 'create', 'update'] },
    bodies: { one: 'body', many: 'bodies', fields: bodySelection, has: ['list', 'read', 'create', 'update'] },
  },
  resources: [
    {
      name: 'organizations',
      list: lazyPage(() => import('./tree/OrganizationTree.tsx'), 'OrganizationTree'),
      show: lazyPage(() => import('./OrganizationShow.tsx'), 'OrganizationShow'),
      edit: lazyPage(() => import('./OrganizationEdit.tsx'), 'OrganizationEdit'),
      recordRepresentation: 'name',
    },
    {
      name: 'bodies',
      list: lazyPage(() => import('./bodies/BodyList.tsx'), 'BodyList'),
      show: lazyPage(() => import('./bodies/BodyShow.tsx'), 'BodyShow'),
      create: lazyPage(() => import('./bodies/BodyCreate.tsx'), 'BodyCreate'),
      edit: lazyPage(() => import('./bodies/BodyEdit.tsx'), 'BodyEdit'),
      recordRepresentation: 'name',
    },
    {
      name: 'units',
      list: lazyPage(() => import('./units/UnitList.tsx'), 'UnitList'),
      create: lazyPage(() => import('./units/UnitCreate.tsx'), 'UnitCreate'),
      edit: lazyPage(() => import('./units/UnitEdit.tsx'), 'UnitEdit'),
      recordRepresentation: 'name',
    },
  ],
}
export default feature
