import { deadlineIsPaused, measureIsOpen, rectificationHasOpinions } from '../../../field/predicates.ts'
import { allOf, raw, where } from '../../../platform/database/where.ts'
import { Measure } from '../../../rectifications/measure.ts'
import { type Check, ofRectificationHere } from '../../check.ts'

export const measureLate: Check = {
  of: Measure,
  where: place =>
    allOf([
      ofRectificationHere(place),
      where`t.due_on < ${place.day}::date`,
      raw(
        `${measureIsOpen('t.status')} and ${rectificationHasOpinions('t.rectification_id')} and not ${deadlineIsPaused('t.rectification_id')}`,
      ),
    ]),
  on: 't.due_on',
}
