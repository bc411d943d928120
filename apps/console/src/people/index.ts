import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import {
  affiliationSelection,
  appointmentSelection,
  membershipSelection,
  personMore,
  personSelection,
  postPageSelection,
  responsibilitySelection,
  seatSelection,
} from './selections.ts'

const feature: Feature = {
  specs: {
    people: { one: 'person', many: 'people', fields: personSelection, more: personMore, has: ['list', 'read', 'create', 'update'] },
    memberships: { one: 'membership', many: 'memberships', fields: membershipSelection, has: ['list', 'read', 'create'] },
    affiliations: { one: 'affiliation', many: 'affiliations', fields: affiliationSelection, has: ['list', 'read', 'create'] },
    appointments: { one: 'appointment', many: 'appointments', fields: appointmentSelection, has: ['list', 'read', 'create'] },
    responsibilities: { one: 'responsibility', many: 'responsibilities', fields: responsibilitySelection, has: ['list', 'read', 'create'] },
    seats: { one: 'seat', many: 'seats', fields: seatSelection, has: ['list'] },
    posts: { one: 'post', many: 'posts', fields: postPageSelection, has: ['list', 'read'] },
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
    {
      name: 'posts',
      list: lazyPage(() => import('./posts/PostPages.tsx'), 'PostList'),
      show: lazyPage(() => import('./posts/PostPages.tsx'), 'PostShow'),
      edit: lazyPage(() => import('./posts/PostPages.tsx'), 'PostEdit'),
      create: lazyPage(() => import('./posts/PostPages.tsx'), 'PostCreate'),
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
