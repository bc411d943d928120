import { topOrganization } from '../field/organizations/top-organization.ts'
import { guarded } from '../platform/access/guard.ts'
import { holdsToday } from '../platform/database/clock.ts'
import { constraint } from '../platform/database/constraints.ts'
import type { Where } from '../platform/database/where.ts'
import { Affiliation, placeOfAffiliation } from './affiliation.ts'
import { Appointment } from './appointment.ts'
import { Membership } from './membership.ts'
import { Person } from './person.ts'
import { Post } from './post.ts'
import { Responsibility } from './responsibility.ts'

const memberAt = `select m.organization_id from memberships m where m.person_id = t.id and ${holdsToday('m')}`
const placeOf = `coalesce(a.organization_id, (select b.organization_id from bodies b where b.id = a.body_id), ${topOrganization})`
const postAt = (person: string) =>
  `select ${placeOf} from appointments a where a.person_id = ${person} and ${holdsToday('a')} order by a.from_on, a.id limit 1`

const affiliatedAt = (person: string) => `select ${placeOfAffiliation('f')} from affiliations f
  where f.person_id = ${person} and ${holdsToday('f')} order by f.from_on, f.id limit 1`
const takesPart = (person: string) => `exists (select 1 from affiliations f where f.person_id = ${person} and ${holdsToday('f')})`

/** The inverse of the expression for one person: from organisations to their people. */
const peopleOf = (ids: readonly string[]): Where => ({
  parts: [
    `t.id in (select m.person_id from memberships m where ${holdsToday('m')} and m.organization_id = any(`,
    `::uuid[])
      union all select p.person_id from (select distinct a.person_id from appointments a where ${holdsToday('a')}) p
        where not exists (select 1 from memberships m where m.person_id = p.person_id and ${holdsToday('m')})
          and (${postAt('p.person_id')}) = any(`,
    `::uuid[])
      union all select p.person_id from (select distinct f.person_id from affiliations f where ${holdsToday('f')}) p
        where not exists (select 1 from memberships m where m.person_id = p.person_id and ${holdsToday('m')})
          and not exists (select 1 from appointments a where a.person_id = p.person_id and ${holdsToday('a')})
          and coalesce((${affiliatedAt('p.person_id')}), ${topOrganization}) = any(`,
    `::uuid[])
      union all select p.id from people p where ${topOrganization} = any(`,
    `::uuid[])
          and not exists (select 1 from memberships m where m.person_id = p.id and ${holdsToday('m')})
          and not exists (select 1 from appointments a where a.person_id = p.id and ${holdsToday('a')}) and not ${takesPart('p.id')})`,
  ],
  values: [ids, ids, ids, ids],
})

// The organisation of a person: that of the membership today, else of a post, else of an affiliation today, else the top.
guarded(Person, {
  read: 'PERSON_READ',
  facts: {
    organization: `coalesce((${memberAt}), (${postAt('t.id')}), (${affiliatedAt('t.id')}), ${topOrganization})`,
    organizationIn: peopleOf,
    person: 't.id',
  },
  actions: ['PERSON_MANAGE', 'APPOINTMENT_MANAGE', 'REVIEW_RECORD_FOR_OTHERS', 'ACCOUNT_MANAGE'],
  // The audit log names people even after they moved or their import was undone.
  audited: {},
})
guarded(Membership, {
  read: 'PERSON_READ',
  facts: { organization: 't.organization_id', person: 't.person_id' },
  actions: ['PERSON_MANAGE'],
})
guarded(Affiliation, {
  read: 'PERSON_READ',
  facts: { organization: `coalesce(${placeOfAffiliation('t')}, ${topOrganization})`, person: 't.person_id' },
  actions: ['PERSON_MANAGE'],
})
guarded(Appointment, {
  read: 'PERSON_READ',
  facts: { organization: placeOf.replaceAll('a.', 't.'), person: 't.person_id' },
  actions: ['APPOINTMENT_MANAGE'],
})
guarded(Responsibility, {
  read: 'PERSON_READ',
  facts: { organization: 't.organization_id', person: 't.person_id' },
  actions: ['APPOINTMENT_MANAGE'],
})
guarded(Post, { read: 'SETTING_READ', facts: { organization: topOrganization }, actions: ['CRITERIA_MANAGE'] })

constraint('posts_code_revision_key', { at: 'code', code: 'TAKEN' })
constraint('people_number_key', { at: 'number', code: 'TAKEN' })
constraint('memberships_within_organization', { at: 'organizationId', code: 'NOT_ALLOWED' })
constraint('affiliations_within_organization', { at: 'organizationId', code: 'NOT_ALLOWED' })
constraint('appointments_within_organization', { at: 'organizationId', code: 'NOT_ALLOWED' })
constraint('responsibilities_within_organization', { at: 'organizationId', code: 'NOT_ALLOWED' })
constraint('memberships_no_overlap', { at: 'fromOn', code: 'OVERLAPS' })
constraint('affiliations_no_overlap', { at: 'fromOn', code: 'OVERLAPS' })
constraint('appointments_no_overlap', { at: 'fromOn', code: 'OVERLAPS' })
constraint('responsibilities_no_overlap', { at: 'fromOn', code: 'OVERLAPS' })
