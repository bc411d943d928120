import type { Actor, Facts } from '@pingyi/domain'
import { Account } from '../../accounts/account.ts'
import { Appointment } from '../../people/appointment.ts'
import { Membership } from '../../people/membership.ts'
import { Person } from '../../people/person.ts'
import { actorIn, isPost, type Role } from './cast.ts'
import { fromOn, human } from './place-rows.ts'
import { type Place, pathOf } from './places.ts'
import type { Put } from './rows.ts'
import type { Thing } from './things.ts'
import type { Viewer } from './viewers.ts'

/** Officers and members of another bureau, and of a sister organisation. */
const standing: readonly (readonly [Place, Role])[] = [
  ['none', 'OFFICE'],
  ['none', 'COMMITTEE_SECRETARY'],
  ['none', 'AUDITOR'],
  ['none', 'MEMBER'],
  ['sibling', 'BRANCH_SECRETARY'],
  ['sibling', 'MEMBER'],
]

type Neighbours = { readonly viewers: readonly Viewer[]; readonly things: readonly Thing[] }

/** The rows of people who belong elsewhere than the cast, and what they are as actors. */
export function putNeighbours(put: Put, at: (place: Place) => Facts, post: (code: string) => string): Neighbours {
  const made = standing.map(([place, role]) => {
    const name = `${role} of ${place}`
    const facts = at(place)
    const organizationId = facts.organizationId as string
    const personId = put(Person, human(name))
    const accountId = put(Account, { username: name.toLowerCase().replaceAll(' ', '.'), personId, status: 'ACTIVE', everywhere: false })
    const tie: Thing = isPost(role)
      ? {
          type: 'Appointment',
          id: put(Appointment, { personId, postId: post(role), organizationId, fromOn }),
          name,
          facts: { ...facts, personId },
        }
      : {
          type: 'Membership',
          id: put(Membership, { personId, organizationId, standing: 'FULL', fromOn }),
          name,
          facts: { ...facts, personId },
        }
    const above = pathOf(place).map(one => at(one).organizationId as string)
    const actor: Actor = actorIn(role, { accountId, personId, appointmentId: tie.id, own: organizationId, above })
    const things: Thing[] = [
      { type: 'Person', id: personId, name, facts: { ...facts, personId } },
      { type: 'Account', id: accountId, name, facts: { ...facts, recordedById: accountId } },
      tie,
    ]
    return { viewer: { name, actor }, things }
  })
  return { viewers: made.map(({ viewer }) => viewer), things: made.flatMap(({ things }) => things) }
}
