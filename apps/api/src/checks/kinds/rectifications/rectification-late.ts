import { deadlineIsRunning, rectificationHasOpinions } from '../../../field/predicates.ts'
import { allOf, inTurn, raw, where } from '../../../platform/database/where.ts'
import { Rectification } from '../../../rectifications/rectification.ts'
import { type Check, here } from '../../check.ts'

const round = 'from rounds d where d.rectification_id = t.id and d.number = t.round_number'

export const rectificationLate: Check = {
  of: Rectification,
  where: place =>
    allOf([
      here(place),
      raw(rectificationHasOpinions('t.id')),
      inTurn(`exists (select 1 ${round} and ${deadlineIsRunning('d')} and d.due_on < `, where`${place.day}::date)`),
    ]),
  on: `(select d.due_on ${round})`,
}
