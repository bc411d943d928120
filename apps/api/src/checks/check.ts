import type { EntityManager } from 'typeorm'
import type { Cycle } from '../cycles/cycle.ts'
import { reviewCounted } from '../field/predicates.ts'
import type { Row, Target } from '../platform/context.ts'
import { inTurn, type Where, where } from '../platform/database/where.ts'

/** The scope of a check: cycle, organisations and today. */
export type Place = { readonly db: EntityManager; readonly cycle: Cycle; readonly within: readonly string[]; readonly day: string }

/** One kind of finding: rows `t` of an entity, restricted to those that the viewer may read. */
export type Check = {
  readonly of: Target<Row>
  readonly where: (place: Place) => Where | Promise<Where>
  /** SQL of `t`: the page on which the finding is corrected, if not that of the record. */
  readonly opens?: { readonly type: string; readonly id: string }
  /** SQL of `t`: the day of the finding, by which findings are sorted. */
  readonly on?: string
  /** SQL of `t`: sorts findings before the day does. */
  readonly by?: string
  /** SQL of `t`: the numbers of the finding. */
  readonly figures?: string
}

/** Rows of the cycle in these organisations. */
export const here = ({ cycle, within }: Place): Where =>
  where`t.cycle_id = ${cycle.id}::uuid and t.organization_id = any(${within}::uuid[])`

export const ofReviewHere = ({ cycle, within }: Place): Where =>
  inTurn(
    `t.review_id in (select r.id from reviews r where ${reviewCounted('r.status')} and `,
    where`r.cycle_id = ${cycle.id}::uuid and r.organization_id = any(${within}::uuid[]))`,
  )

export const ofRectificationHere = ({ cycle, within }: Place): Where => where`t.rectification_id in (
  select x.id from rectifications x where x.cycle_id = ${cycle.id}::uuid and x.organization_id = any(${within}::uuid[]))`

/** Roster entries by organisation, each organisation before its people by pinyin. */
export const inRosterOrder = `(select x.ordinal from organizations x where x.id = t.organization_id), t.organization_id,
  (select x.pinyin from people x where x.id = t.person_id) nulls first`
