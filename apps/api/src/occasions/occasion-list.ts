import { contains, filterOf, idIs, idsAre, inTree, onOrAfter, onOrBefore } from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import { Occasion } from './occasion.ts'

export const OccasionPage = pageOf(Occasion)
export const OccasionSort = sortOf(Occasion, ['heldOn'])

export const { Filter: OccasionFilter, wheres: whereOccasion } = filterOf(Occasion, {
  ids: idsAre(),
  cycleId: idIs('t.cycle_id'),
  organizationId: inTree('t.organization_id'),
  formId: idIs('t.form_id'),
  from: onOrAfter('t.held_on'),
  to: onOrBefore('t.held_on'),
  search: contains(['t.title', 't.place'], 'A part of the title or place.'),
})
