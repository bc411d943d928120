import type { HistoryKind } from '@pingyi/domain/internal'
import { reviewIsSubmitted } from '../field/predicates.ts'
import { Handover } from '../handovers/handover.ts'
import { Affiliation } from '../people/affiliation.ts'
import { Appointment } from '../people/appointment.ts'
import { Membership } from '../people/membership.ts'
import { Responsibility } from '../people/responsibility.ts'
import type { Row, Target } from '../platform/context.ts'
import { officeZone } from '../platform/database/clock.ts'
import { bind, inTurn, type Where, where } from '../platform/database/where.ts'
import { Measure } from '../rectifications/measure.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { Review } from '../reviews/review.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'

export type Subject = { readonly type: 'PERSON' | 'ORGANIZATION'; readonly id: string }

/** The source of history lines of a kind: rows `t` of an entity that the viewer must be allowed to read. */
export type Source = {
  readonly kinds: readonly HistoryKind[]
  readonly entity: Target<Row>
  /** SQL for the columns of a line: key, kind, days, when it was recorded, event, state and cycle. */
  readonly line: Readonly<Record<'key' | 'kind' | 'on' | 'until' | 'at' | 'event' | 'state' | 'cycle', string>>
  readonly from: string
  /** Restricts the rows to the subject. Null if the source has none for such a subject. */
  readonly of: (subject: Subject) => Where | null
}

const none = 'null'
const still = { key: "''", until: none, event: none, state: none, cycle: none }
const period = { ...still, on: 't.from_on', until: 't.to_on', at: 't.recorded_at' }
const move = { key: 'n.ordinal::text', on: 'n.effective_on', until: none, at: 'n.recorded_at', event: 'n.event', state: 'n.state' }
const person = (column: string, { type, id }: Subject): Where | null => (type === 'PERSON' ? bind(`${column} = `, id, '::uuid') : null)

/** The row is about the person, or about the organisation itself. */
const about =
  (t: string) =>
  ({ type, id }: Subject): Where => ({
    parts: type === 'PERSON' ? [`${t}.person_id = `, '::uuid'] : [`${t}.person_id is null and ${t}.organization_id = `, '::uuid'],
    values: [id],
  })

export const sources: readonly Source[] = [
  {
    kinds: ['MEMBERSHIP'],
    entity: Membership,
    from: 'memberships t',
    line: { ...period, kind: "'MEMBERSHIP'" },
    of: subject => person('t.person_id', subject),
  },
  {
    kinds: ['AFFILIATION'],
    entity: Affiliation,
    from: 'affiliations t',
    line: { ...period, kind: "'AFFILIATION'" },
    of: subject => person('t.person_id', subject),
  },
  {
    kinds: ['APPOINTMENT'],
    entity: Appointment,
    from: 'appointments t',
    line: { ...period, kind: "'APPOINTMENT'" },
    of: subject => person('t.person_id', subject) ?? where`t.organization_id = ${subject.id}::uuid`,
  },
  {
    kinds: ['RESPONSIBILITY'],
    entity: Responsibility,
    from: 'responsibilities t',
    line: { ...period, kind: "'RESPONSIBILITY'" },
    of: subject => person('t.person_id', subject) ?? where`t.organization_id = ${subject.id}::uuid`,
  },
  {
    kinds: ['REVIEW'],
    entity: Review,
    from: `reviews t`,
    line: { ...still, kind: "'REVIEW'", on: 't.occurred_on', at: 't.recorded_at', state: 't.status', cycle: 't.cycle_id' },
    of: subject => both(about('t')(subject), reviewIsSubmitted('t.status')),
  },
  {
    kinds: ['OPINION'],
    entity: Opinion,
    from: 'opinions t join reviews v on v.id = t.review_id',
    line: { ...still, kind: "'OPINION'", on: 'v.occurred_on', at: 't.recorded_at', state: 't.status', cycle: 'v.cycle_id' },
    of: subject => both(about('v')(subject), reviewIsSubmitted('v.status')),
  },
  {
    kinds: ['RECTIFICATION', 'REPLY'],
    entity: Rectification,
    from: "rectifications t join rounds d on d.rectification_id = t.id join transitions n on n.thing = 'ROUND' and n.thing_id = d.id",
    line: {
      ...move,
      key: "d.number || '.' || n.ordinal",
      cycle: 't.cycle_id',
      kind: "case when n.event in ('REPLY', 'AT_ONCE') then 'REPLY' else 'RECTIFICATION' end",
    },
    of: about('t'),
  },
  {
    kinds: ['MEASURE'],
    entity: Measure,
    from: "measures t join rectifications x on x.id = t.rectification_id join transitions n on n.thing = 'MEASURE' and n.thing_id = t.id",
    line: { ...move, kind: "'MEASURE'", cycle: 'x.cycle_id' },
    of: subject =>
      subject.type === 'PERSON'
        ? where`(x.person_id = ${subject.id}::uuid or t.owner_id = ${subject.id}::uuid or t.leader_id = ${subject.id}::uuid)`
        : about('x')(subject),
  },
  {
    kinds: ['EXCLUSION'],
    entity: RosterEntry,
    from: 'roster_entries t',
    line: {
      ...still,
      kind: "'EXCLUSION'",
      on: `(t.recorded_at at time zone '${officeZone}')::date`,
      at: 't.recorded_at',
      cycle: 't.cycle_id',
    },
    of: subject => both(about('t')(subject), 't.excluded_reason is not null and t.retracted_at is null'),
  },
  {
    kinds: ['HANDOVER'],
    entity: Handover,
    from: 'handovers t',
    line: { ...still, kind: "'HANDOVER'", on: 't.handed_on', at: 't.recorded_at' },
    of: ({ type, id }) => (type === 'PERSON' ? where`(t.from_person_id = ${id}::uuid or t.to_person_id = ${id}::uuid)` : null),
  },
]

const both = (piece: Where, condition: string): Where => inTurn(piece, ` and ${condition}`)
