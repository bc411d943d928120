import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { appointmentFields, membershipFields, personFields, personMore, postFields, responsibilityFields, seatFields } from './fields.ts'

const feature: Feature = {
  specs: {
    people: { one: 'person', many: 'people', fields: personFields, more: personMore, has: ['list', 'read', 'create', 'update'] },
    memberships: { one: 'membership', many: 'memberships', fields: membershipFields, has: ['list', 'read', 'create'] },
    appointments: { one: 'appointment', many: 'appointments', fields: appointmentFields, has: ['list', 'read', 'create'] },
    responsibilities: { one: 'responsibility', many: 'responsibilities', fields: responsibilityFields, has: ['list', 'read', 'create'] },
    seats: { one: 'seat', many: 'seats', fields: seatFields, has: ['list'] },
    posts: { one: 'post', many: 'posts', fields: postFields, has: ['list', 'read'] },
  },
  resources: [
    {
      name: 'people',
      list: lazyPage(() => import('./PersonList.tsx'), 'PersonList'),
      show: lazyPage(() => import('./PersonShow.tsx'), 'PersonShow'),
      edit: lazyPage(() => import('./PersonEdit.tsx'), 'PersonEdit'),
      create: lazyPage(() => import('./PersonCreate.tsx'), 'PersonCreate'),
      recordRepresentation: 'name',
    },
  ],
  routes: [
    {
      path: '/responsibilities',
      element: createElement(lazyPage(() => import('./responsibilities/ResponsibilitiesPage.tsx'), 'ResponsibilitiesPage')),
    },
    { path: '/appointments', element: createElement(lazyPage(() => import('./posts/SeatsPage.tsx'), 'SeatsPage')) },
  ],
}
export default feature
