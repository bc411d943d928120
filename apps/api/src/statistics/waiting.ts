import type { Action, RoundStatus } from '@pingyi/domain'
import { measureWaitsFor, opinionWaitsFor, roundWaitsFor } from '@pingyi/domain/internal'
import { Field, Int, ObjectType } from 'type-graphql'
import type { Cycle } from '../cycles/cycle.ts'
import { owedBy } from '../field/authority/reviewable.ts'
import { deadlineIsRunning, rectificationHasOpinions } from '../field/predicates.ts'
import { guardOf } from '../platform/access/guard.ts'
import { inReach } from '../platform/access/reach.ts'
import type { Context, Row, Target } from '../platform/context.ts'
import { allOf, bind, filterBy, raw, type Where, where } from '../platform/database/where.ts'
import { Measure } from '../rectifications/measure.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { Review } from '../reviews/review.ts'
import { isDue, RosterEntry } from '../rosters/roster-entry.ts'

const count = (description: string) => Field(() => Int, { description })

@ObjectType({ description: 'What waits for the viewer in a cycle and a part of the tree: acts that they may do, counted.' })
export class Waiting {
  @count('Subjects due and not yet reviewed: to whoever records for others all of them, else those whom the viewer owes a review.')
  notReviewed!: number

  @count('Drafts that the viewer recorded or is the reviewer of.')
  drafts!: number

  @count('Refusals that the viewer decides on.')
  refusalsToDecide!: number

  @count('Requests for help that the viewer answers.')
  helpToAnswer!: number

  @count('Proposed measures to approve.')
  plansToApprove!: number

  @count('Written replies to accept.')
  repliesToAccept!: number

  @count('Measures reported done, to verify.')
  measuresToVerify!: number

  @count('Accepted rectifications to close out.')
  toCloseOut!: number

  @count('Rectifications closed out whose look-back is due by today.')
  lookBacksDue!: number

  @count('Opinions to adopt or to refuse.')
  opinionsToAdopt!: number

  @count('Rectifications in progress that need a written reply.')
  repliesDue!: number

  @count('Rectifications with the deadline today, not accepted.')
  dueToday!: number

  @count('Rectifications past their deadline, not accepted.')
  late!: number
}

type Place = { cycle: Cycle; organizations: readonly string[]; day: string }

async function howMany<T extends Row>(
  context: Context,
  entity: Target<T>,
  action: Action,
  condition: Where,
  place: Where,
): Promise<number> {
  const query = context.db.createQueryBuilder(entity, 't')
  filterBy(query, allOf([condition, place, await inReach(context, guardOf(entity).facts, action)]))
  return query.getCount()
}

const lives = rectificationHasOpinions('t.id')

const isInRound = (status: RoundStatus) =>
  raw(
    `exists (select 1 from rounds r where r.rectification_id = t.id and r.number = t.round_number and r.status = '${status}') and ${lives}`,
  )

const isIn = (status: string) => where`t.status = ${status}`

const deadline = (comparison: '=' | '<', day: string): Where =>
  bind(
    `exists (select 1 from rounds r where r.rectification_id = t.id and r.number = t.round_number
      and ${deadlineIsRunning('r')} and r.due_on ${comparison} `,
    day,
    `::date) and ${lives}`,
  )

const lookBackIsDue = (day: string): Where =>
  bind(
    `exists (select 1 from rounds r where r.rectification_id = t.id and r.number = t.round_number
      and r.status = 'CLOSED' and r.look_back_due_on <= `,
    day,
    `::date) and ${lives}`,
  )

/** Counts subjects that the viewer owes a review. */
export async function waitingForReview(
  context: Context,
  { cycle, organizations }: Pick<Place, 'cycle' | 'organizations'>,
): Promise<number> {
  const personId = context.actor?.personId
  const byMe = personId ? await owedBy(context.db, cycle, personId) : raw('false')
  const here = where`t.cycle_id = ${cycle.id}::uuid and t.organization_id = any(${organizations}::uuid[])`
  return howMany(context, RosterEntry, 'STATISTICS_READ', allOf([isDue, byMe]), here)
}

/** The figure of each state that waits for somebody; a state without one does not compile. */
const opinionFigures = {
  REFUSAL_PROPOSED: 'refusalsToDecide',
  ASKED: 'helpToAnswer',
  RAISED: 'opinionsToAdopt',
} as const satisfies Record<keyof typeof opinionWaitsFor, keyof Waiting>
const roundFigures = {
  PROPOSED: 'plansToApprove',
  REPLIED: 'repliesToAccept',
  ACCEPTED: 'toCloseOut',
  IN_PROGRESS: 'repliesDue',
} as const satisfies Record<keyof typeof roundWaitsFor, keyof Waiting>
const measureFigures = { DONE: 'measuresToVerify' } as const satisfies Record<keyof typeof measureWaitsFor, keyof Waiting>

async function byState<S extends string, F extends string>(figures: Readonly<Record<S, F>>, count: (state: S) => Promise<number>) {
  const counted: [F, number][] = []
  for (const [state, figure] of Object.entries<F>(figures)) counted.push([figure, await count(state as S)])
  return Object.fromEntries(counted) as Record<F, number>
}

/** Counts what waits for the viewer, one statement per figure. */
export async function waitingFor(context: Context, { cycle, organizations, day }: Place): Promise<Omit<Waiting, 'notReviewed'>> {
  const here = where`t.cycle_id = ${cycle.id}::uuid and t.organization_id = any(${organizations}::uuid[])`
  const ofReview = where`t.review_id in (select id from reviews where cycle_id = ${cycle.id}::uuid and organization_id = any(${organizations}::uuid[]))`
  const ofRectification = where`t.rectification_id in (select id from rectifications where cycle_id = ${cycle.id}::uuid and organization_id = any(${organizations}::uuid[]))`
  const own = where`(t.recorded_by = ${context.actor?.accountId}::uuid or t.reviewer_id = ${context.actor?.personId ?? null}::uuid)`
  return {
    drafts: await howMany(context, Review, 'REVIEW_READ', allOf([raw(`t.status = 'DRAFTED'`), own]), here),
    ...(await byState(opinionFigures, status => howMany(context, Opinion, opinionWaitsFor[status], isIn(status), ofReview))),
    ...(await byState(roundFigures, status => howMany(context, Rectification, roundWaitsFor[status], isInRound(status), here))),
    ...(await byState(measureFigures, status => howMany(context, Measure, measureWaitsFor[status], isIn(status), ofRectification))),
    lookBacksDue: await howMany(context, Rectification, 'REVIEW_READ', lookBackIsDue(day), here),
    dueToday: await howMany(context, Rectification, 'REVIEW_READ', deadline('=', day), here),
    late: await howMany(context, Rectification, 'REVIEW_READ', deadline('<', day), here),
  }
}
