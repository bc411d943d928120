import { type OpinionStatus, opinionStatus } from '@pingyi/domain'
import DataLoader from 'dataloader'
import type { EntityManager } from 'typeorm'
import { measureCounted, opinionCounted, opinionIsLanded, opinionIsPointedOut, opinionMustLand } from '../field/predicates.ts'
import { type Context, loader } from '../platform/context.ts'
import { type Language, ledgerWords, stateName } from './words.ts'

/** Problems and suggestions of a review by state, those pointed out on the spot apart, and its measures except cancelled ones. */
export type RectificationState = {
  opinions: number
  pointedOut: number
  measures: number
  rectified: number
  byStatus: Partial<Record<OpinionStatus, number>>
}

const nothingToRectify: RectificationState = { opinions: 0, pointedOut: 0, measures: 0, rectified: 0, byStatus: {} }

/** Counts the opinions and measures of these reviews by state. */
async function rectificationStates(db: EntityManager, reviewIds: readonly string[]): Promise<Map<string, RectificationState>> {
  const rows: ({ id: string } & RectificationState)[] = await db.query(
    /* sql */ `
    -- rectification states
    with raised as (
      select review_id, id, kind, status from opinions
      where review_id = any($1::uuid[]) and ${opinionCounted('status')}
        and (${opinionMustLand('kind', 'status')} or ${opinionIsPointedOut('kind', 'status')})
    )
    select review_id as id, coalesce(sum(n) filter (where landing), 0)::int as opinions,
      coalesce(sum(n) filter (where not landing), 0)::int as "pointedOut", coalesce(max(measures), 0)::int as measures,
      coalesce(sum(n) filter (where ${opinionIsLanded('status')}), 0)::int as rectified,
      coalesce(jsonb_object_agg(status, n) filter (where landing), '{}') as "byStatus"
    from (
      select review_id, status, ${opinionMustLand('kind', 'status')} as landing, count(*)::int as n from raised group by 1, 2, 3
    ) counts
    left join (
      select raised.review_id, count(distinct m.id)::int as measures
      from raised join measure_opinions mo on mo.opinion_id = raised.id join measures m on m.id = mo.measure_id and ${measureCounted('m.status')}
      group by 1
    ) fixed using (review_id)
    group by 1`,
    [reviewIds],
  )
  return new Map(rows.map(({ id, ...state }) => [id, state]))
}

/** The rectification state of a review. One statement serves all loads of a request. */
export const stateOf = (context: Context, reviewId: string): Promise<RectificationState> =>
  loader<string, RectificationState>(
    context,
    rectificationStates,
    () =>
      new DataLoader(async ids => {
        const found = await rectificationStates(context.db, ids)
        return ids.map(id => found.get(id) ?? nothingToRectify)
      }),
  ).load(reviewId)

/** The state in the words of an office: 整改中2条；整改措施3条；当场指出1条. */
export function inWords({ opinions, pointedOut, measures, byStatus }: RectificationState, language: Language): string {
  const say = ledgerWords[language]
  if (opinions + pointedOut === 0) return say.noOpinions
  const states = opinionStatus.codes.flatMap(status =>
    byStatus[status] ? [say.opinions(byStatus[status], stateName(language, status))] : [],
  )
  return [...states, ...(measures > 0 ? [say.measures(measures)] : []), ...(pointedOut > 0 ? [say.pointedOut(pointedOut)] : [])].join(
    say.between,
  )
}
