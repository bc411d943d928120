import { caseLives, isPaused, openMeasure } from '../../field/predicates.ts'
import { allOf, raw, where } from '../../platform/database/where.ts'
import { Measure } from '../../rectifications/measure.ts'
import { type Check, ofCaseHere } from '../check.ts'

export const measureLate: Check = {
  of: Measure,
  where: place =>
    allOf([
      ofCaseHere(place),
      where`t.due_on < ${place.day}::date`,
      raw(`${openMeasure('t.status')} and ${caseLives('t.rectification_id')} and not ${isPaused('t.rectification_id')}`),
    ]),
  on: 't.due_on',
}
