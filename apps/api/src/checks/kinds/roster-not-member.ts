import { expectedSubjectsOf } from '../../field/expected-subjects.ts'
import { allOf, inTurn, raw } from '../../platform/database/where.ts'
import { RosterEntry } from '../../rosters/roster-entry.ts'
import { type Check, here, inRosterOrder } from '../check.ts'

export const rosterNotMember: Check = {
  of: RosterEntry,
  where: place =>
    allOf([
      here(place),
      raw('t.retracted_at is null and t.excluded_reason is null and t.person_id is not null'),
      inTurn(
        '(t.person_id, t.organization_id) not in (with recursive ',
        expectedSubjectsOf(place.cycle.id),
        ' select d.person_id, d.organization_id from due d where d.person_id is not null)',
      ),
    ]),
  by: inRosterOrder,
}
