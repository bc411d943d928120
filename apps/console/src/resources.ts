import { accountFields } from './accounts/fields.ts'
import type { ResourceSpec } from './api/operations.ts'
import { auditEventFields } from './audit/fields.ts'
import { criteriaSetFields, reviewFormFields } from './criteria/fields.ts'
import { cycleFields, cycleMore } from './cycles/fields.ts'
import { importFields } from './imports/fields.ts'
import { ledgerFields } from './ledger/fields.ts'
import { measureFields } from './measures/fields.ts'
import { occasionFields } from './occasions/fields.ts'
import { opinionFields } from './opinions/fields.ts'
import { bodyFields, organizationFields, organizationMore, unitFields } from './organizations/fields.ts'
import {
  appointmentFields,
  membershipFields,
  personFields,
  personMore,
  postFields,
  responsibilityFields,
  seatFields,
} from './people/fields.ts'
import { rectificationFields, rectificationMore } from './rectifications/fields.ts'
import { reviewFields } from './reviews/fields.ts'
import { rosterFields } from './rosters/fields.ts'
import { savedViewFields } from './saved-views/fields.ts'

const read = ['list', 'read'] as const
const written = ['list', 'read', 'create', 'update'] as const
const ofCycle = { cycleId: 'ID!', organizationId: 'ID' }

/** What the console knows of the API: the operations follow from the spelling, and a test holds them against the schema. */
export const resources = {
  organizations: { one: 'organization', many: 'organizations', fields: organizationFields, more: organizationMore, has: written },
  units: { one: 'unit', many: 'units', fields: unitFields, has: written },
  bodies: { one: 'body', many: 'bodies', fields: bodyFields, has: written },
  people: { one: 'person', many: 'people', fields: personFields, more: personMore, has: written },
  memberships: { one: 'membership', many: 'memberships', fields: membershipFields, has: ['list', 'read', 'create'] },
  appointments: { one: 'appointment', many: 'appointments', fields: appointmentFields, has: ['list', 'read', 'create'] },
  responsibilities: { one: 'responsibility', many: 'responsibilities', fields: responsibilityFields, has: ['list', 'read', 'create'] },
  seats: { one: 'seat', many: 'seats', fields: seatFields, has: ['list'] },
  posts: { one: 'post', many: 'posts', fields: postFields, has: read },
  cycles: { one: 'cycle', many: 'cycles', fields: cycleFields, more: cycleMore, has: written },
  criteriaSets: { one: 'criteriaSet', many: 'criteriaSets', fields: criteriaSetFields, has: read },
  reviewForms: { one: 'reviewForm', many: 'reviewForms', fields: reviewFormFields, has: read },
  treatments: {
    one: 'treatment',
    many: 'treatments',
    fields: 'id code revision name { zh en } applies act { zh en } orders source',
    has: read,
  },
  rosterEntries: { one: 'rosterEntry', many: 'rosterEntries', fields: rosterFields, has: read },
  notReviewed: { one: 'rosterEntry', many: 'notReviewed', fields: rosterFields, args: ofCycle, has: ['list'] },
  occasions: { one: 'occasion', many: 'occasions', fields: occasionFields, has: written },
  reviews: {
    one: 'review',
    many: 'reviews',
    fields: reviewFields,
    has: written,
    inputs: { create: 'ReviewInput', update: 'ReviewInput' },
  },
  opinions: { one: 'opinion', many: 'opinions', fields: opinionFields, has: read },
  rectifications: { one: 'rectification', many: 'rectifications', fields: rectificationFields, more: rectificationMore, has: read },
  measures: { one: 'measure', many: 'measures', fields: measureFields, has: written },
  ledger: { one: 'ledger', many: 'ledger', fields: ledgerFields, filter: 'LedgerFilter!', has: ['list'] },
  auditEvents: { one: 'auditEvent', many: 'auditEvents', fields: auditEventFields, has: ['list'] },
  accounts: { one: 'account', many: 'accounts', fields: accountFields, has: read },
  imports: { one: 'import', many: 'imports', fields: importFields, has: read },
  savedViews: { one: 'savedView', many: 'savedViews', fields: savedViewFields, has: ['list'] },
} satisfies Record<string, ResourceSpec>
