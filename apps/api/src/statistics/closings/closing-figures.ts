import type { EntityManager } from 'typeorm'
import type { Cycle } from '../../cycles/cycle.ts'
import { dayOf, presentMoment } from '../../platform/database/clock.ts'
import { type Figures, statisticsOf } from '../statistics-of.ts'
import type { ClosingFigures } from './closing-types.ts'

/** The figures of the cycle’s organisation and of those directly below it, to be kept. */
export async function figuresToKeep(db: EntityManager, cycle: Cycle): Promise<ClosingFigures[]> {
  const trees: { id: string; within: string[] }[] = await db.query(
    `-- the organisation of a cycle and those directly below
     select r.id, array_agg(o.id) as within from organizations r join organizations o on o.path like r.path || '%'
     where r.id = $1 or r.parent_id = $1 group by r.id, r.ordinal order by r.id <> $1, r.ordinal, r.id`,
    [cycle.organizationId],
  )
  const scopes = trees.map(({ id, within }) => ({ organizationId: id, within, personId: null, direct: false }))
  const now = await presentMoment(db)
  return (await statisticsOf(db, cycle, { asOf: now, knownAt: now, day: dayOf(now) }, scopes)).map(kept)
}

const kept = ({ organizationId, organizations, members, opinions, measures, rectification }: Figures): ClosingFigures => ({
  organizationId,
  organizationsDue: organizations.due,
  organizationsReviewed: organizations.reviewed,
  membersDue: members.due,
  membersReviewed: members.reviewed,
  opinions: opinions.total,
  measures: measures.total,
  rectifications: rectification.cases.total,
  rectificationsDue: rectification.cases.due,
  rectificationsAccepted: rectification.cases.putRightOfDue.numerator,
})
