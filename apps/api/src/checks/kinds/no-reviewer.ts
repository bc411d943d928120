import { planOf } from '../../field/authority/reviewer-plan.ts'
import { where } from '../../platform/database/where.ts'
import { RosterEntry } from '../../rosters/roster-entry.ts'
import { type Check, inRosterOrder } from '../check.ts'

/** The same subjects as `uncovered` in the coverage plan. A post or a contact point of the organisation corrects it. */
export const noReviewer: Check = {
  of: RosterEntry,
  where: async ({ db, cycle, within }) => {
    const { subjects } = await planOf(db, cycle, within)
    const uncovered = subjects.filter(({ covered }) => !covered).map(({ id }) => id)
    return where`t.id = any(${uncovered}::uuid[])`
  },
  by: inRosterOrder,
  opens: { type: "'Organization'", id: 't.organization_id' },
}
