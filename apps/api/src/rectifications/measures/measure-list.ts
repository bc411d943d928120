import { measureWaitsFor } from '@pingyi/domain/internal'
import {
  type Condition,
  codeIn,
  codeIs,
  condition,
  contains,
  filterOf,
  idIs,
  idsAre,
  inTree,
  onOrBefore,
  within,
} from '../../platform/access/filter.ts'
import { pageOf, sortOf } from '../../platform/access/list.ts'
import { raw } from '../../platform/database/where.ts'
import { MeasureStatusEnum } from '../../platform/graphql/enums.ts'
import { Measure } from '../measure.ts'
import { hasStatus, waitsForMe } from '../waits-for-viewer.ts'

export const MeasurePage = pageOf(Measure)
export const MeasureSort = sortOf(Measure, ['dueOn', 'recordedAt'])

/** Applies the condition to the measure’s rectification `x`. */
const ofRectification = <V>(condition: Condition<V>) => within('t.rectification_id in (select x.id from rectifications x where ', condition)

export const { Filter: MeasureFilter, wheres: whereMeasure } = filterOf(Measure, {
  ids: idsAre(),
  cycleId: ofRectification(idIs('x.cycle_id')),
  organizationId: ofRectification(inTree('x.organization_id')),
  rectificationId: idIs('t.rectification_id'),
  ownerId: idIs('t.owner_id'),
  status: codeIs(MeasureStatusEnum, 't.status'),
  statuses: codeIn(MeasureStatusEnum, 't.status', 'In any of these states.'),
  ongoing: condition<boolean>(Boolean, is => raw(is ? 't.ongoing' : 'not t.ongoing'), 'Kept up for good, or done one day.'),
  waitsForMe: waitsForMe(Measure, measureWaitsFor, hasStatus),
  dueTo: onOrBefore('t.due_on', 'The deadline is on or before this day.'),
  search: contains(['t.text'], 'A part of its text.'),
})
