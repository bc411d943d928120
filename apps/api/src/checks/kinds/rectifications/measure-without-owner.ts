import { measureIsOpen, rectificationHasOpinions } from '../../../field/predicates.ts'
import { allOf, raw } from '../../../platform/database/where.ts'
import { Measure } from '../../../rectifications/measure.ts'
import { type Check, ofRectificationHere } from '../../check.ts'

export const measureWithoutOwner: Check = {
  of: Measure,
  where: place =>
    allOf([
      ofRectificationHere(place),
      raw(`${measureIsOpen('t.status')} and t.owner_id is null and ${rectificationHasOpinions('t.rectification_id')}`),
    ]),
  on: 't.due_on',
}
