import type { EntityManager } from 'typeorm'
import type { Cycle } from '../cycles/cycle.ts'
import { reviewCounted } from '../field/predicates.ts'
import type { Row, Target } from '../platform/context.ts'
import { inTurn, type Where, where } from '../platform/database/where.ts'

/** Where and when it is looked: the cycle, the organisations, and today. */
export type Place = { readonly db: EntityManager; readonly cycle: Cycle; readonly within: readonly string[]; readonly day: string }

/** One kind of finding: rows `t` of an entity, narrowed besides to those that the viewer may read. */
export type Check = {
  readonly of: Target<Row>
  readonly where: (place: Place) => Where | Promise<Where>
  /** As SQL of `t`: where it is put right, if not on the page of the record itself. */
  readonly opens?: { readonly type: string; readonly id: string }
  /** As SQL of `t`: the day that it turns on, by which findings are sorted. */
  readonly on?: string
  /** As SQL of `t`: what else they are sorted by first. */
  readonly by?: string
  /** As SQL of `t`: the numbers that it is about. */
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

/** Entries of a roster in the order of their organisations, each before its people, who come by pinyin. */
export const inRosterOrder = `(select x.ordinal from organizations x where x.id = t.organization_id), t.organization_id,
  (select x.pinyin from people x where x.id = t.person_id) nulls first`
