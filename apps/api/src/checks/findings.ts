import { reach } from '@pingyi/domain'
import type { CheckKind } from '@pingyi/domain/internal'
import { Cycle } from '../cycles/cycle.ts'
import { statisticsPlaces } from '../field/organizations/statistics-places.ts'
import { guardOf } from '../platform/access/guard.ts'
import { demandOne } from '../platform/access/list.ts'
import { inReach } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { today } from '../platform/database/clock.ts'
import { allOf, numbered } from '../platform/database/where.ts'
import type { Place } from './check.ts'
import type { CheckFinding } from './check-types.ts'
import { checks } from './kinds/checks.ts'
import { shownAs } from './shown-as.ts'

/** The scope of the checks: the part of the cycle’s tree whose statistics the viewer may read. */
export async function placeOf(context: Context, cycleId: string, organizationId: string | null): Promise<Place> {
  const cycle = await demandOne(context, Cycle, cycleId)
  const within = await statisticsPlaces(context, cycle, organizationId)
  return { db: context.db, cycle, within, day: await today(context.db) }
}

const readingOf = ({ actor }: Context, kind: CheckKind) => reach(actor, guardOf(checks[kind].of).read)

/** True if the viewer may read such records at all. `isPartial`: only those that concern the viewer. */
export const mayCheck = (context: Context, kind: CheckKind) => readingOf(context, kind).length > 0
export const isPartial = (context: Context, kind: CheckKind) =>
  !readingOf(context, kind).some(({ trees, everywhere }) => trees || everywhere)

type FindingRow = CheckFinding & { total: number }

/** The findings of one kind, in one statement. Some kinds also load the coverage plan. */
export async function findingsOf(context: Context, kind: CheckKind, place: Place, { take, skip }: { take: number; skip: number }) {
  const { of, where, on, by, figures, opens } = checks[kind]
  const { facts, read } = guardOf(of)
  const { type, id = 't.id', name, english = 'null', place: lies = 'null' } = { ...shownAs.get(of)!, ...opens }
  const { text, values } = numbered(allOf([await where(place), await inReach(context, facts, read)]), 3)
  const order = [by, on && `${on} nulls last`, 't.id'].filter(Boolean).join(', ')
  const { tableName } = place.db.connection.getMetadata(of)
  const ask = (limit: number, offset: number): Promise<FindingRow[]> =>
    place.db.query(
      `-- check ${kind}
       select ${type} as type, ${id} as id, ${name} as name, ${english} as english, ${lies} as place, (${on ?? 'null'})::text as "on",
         ${figures ?? "'{}'::int[]"} as figures, t.found_total as total
       from (select t.*, count(*) over ()::int as found_total from ${tableName} t where ${text} order by ${order} limit $1 offset $2) t
       order by ${order}`,
      [limit, offset, ...values],
    )
  const items = await ask(take, skip)
  const [{ total } = { total: 0 }] = items.length === 0 && skip > 0 ? await ask(1, 0) : items
  return { items, total }
}
