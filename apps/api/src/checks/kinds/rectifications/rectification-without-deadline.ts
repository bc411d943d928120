import { rectificationHasOpinions, roundIsOpen } from '../../../field/predicates.ts'
import { allOf, raw } from '../../../platform/database/where.ts'
import { Rectification } from '../../../rectifications/rectification.ts'
import { type Check, here } from '../../check.ts'

/** Rectifications at once or ongoing need no day. A paused deadline keeps its day. */
export const rectificationWithoutDeadline: Check = {
  of: Rectification,
  where: place =>
    allOf([
      here(place),
      raw(`${rectificationHasOpinions('t.id')} and exists (select 1 from rounds d where d.rectification_id = t.id and d.number = t.round_number
        and ${roundIsOpen('d.status')}
        and (d.deadline_kind is null or (d.deadline_kind = 'BY_DATE' and d.due_on is null and d.paused_on is null)))`),
    ]),
}
