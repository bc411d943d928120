import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { ask } from '../ask.ts'

const load = 'reviewers { total items { person { name } mayReview assigned proposed hasAccount } }'
const subjects = `total items { rosterEntry { id organization { name } person { name } assignments { reviewer { name } } } reviewers { person { name } rule { code } appointment { post { code } } } proposed { person { name } rule { code } } wanting { code } }`
export const plan = `query($id: ID!, $part: ID, $covered: Boolean) { coveragePlan(cycleId: $id, organizationId: $part) {
  on due covered uncovered uncountedOnly assigned proposed subjectsWithAccount ${load} subjects(page: { size: 100 }, covered: $covered) { ${subjects} } } }`
export const accept =
  'mutation($id: ID!, $version: Int!, $part: ID) { acceptProposedAssignments(id: $id, version: $version, organizationId: $part) { version } }'
export const assign =
  'mutation($input: AssignReviewerInput!) { assignReviewer(input: $input) { id version authorityRule reviewer { name } } }'
export const start =
  'mutation($id: ID!, $version: Int!, $input: StartCycleInput) { startCycle(id: $id, version: $version, input: $input) { version startedAt } }'
export const notReviewed =
  'query($id: ID!, $filter: RosterEntryFilter) { notReviewed(cycleId: $id, filter: $filter) { total items { organization { name } person { name } assignments { reviewer { name } } } } }'
export const page =
  'query($filter: AssignmentFilter) { assignments(page: { size: 100 }, filter: $filter) { total items { id version authorityRule reviewer { name } rosterEntry { person { name } organization { name } } } } }'

export type Planned = {
  rosterEntry: { id: string; organization: { name: string }; person: { name: string } | null }
  proposed: { person: { name: string }; rule: { code: string } }[]
}
export const nameOf = ({ rosterEntry: { person, organization } }: Planned) => person?.name ?? organization.name
export const planned = async (tx: EntityManager, actor: Actor, id: string, more: object = {}) =>
  (await ask(tx, actor, plan, { id, ...more })).data.coveragePlan
export const loadsOf = (answer: { reviewers: { items: { person: { name: string }; assigned: number; proposed: number }[] } }) =>
  Object.fromEntries(answer.reviewers.items.map(({ person, assigned, proposed }) => [person.name, [assigned, proposed]]))
