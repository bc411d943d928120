import { caseLives } from '../../platform/standing.ts'
import { allOf, raw } from '../../platform/where.ts'
import { Measure } from '../../rectifications/measure.ts'
import { type Check, ofCaseHere } from '../check.ts'

export const measureWithoutOwner: Check = {
  of: Measure,
  where: place =>
    allOf([ofCaseHere(place), raw(`t.status in ('PLANNED', 'IN_PROGRESS') and t.owner_id is null and ${caseLives('t.rectification_id')}`)]),
  on: 't.due_on',
}
