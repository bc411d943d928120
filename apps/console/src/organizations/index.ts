import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'
import { bodyFields, organizationFields, organizationMore, unitFields } from './fields.ts'

const feature: Feature = {
  specs: {
    organizations: {
      one: 'organization',
      many: 'organizations',
      fields: organizationFields,
      more: organizationMore,
      has: ['list', 'read', 'create', 'update'],
    },
    units: { one: 'unit', many: 'units', fields: unitFields, has: ['list', 'read', 'create', 'update'] },
    bodies: { one: 'body', many: 'bodies', fields: bodyFields, has: ['list', 'read', 'create', 'update'] },
  },
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
