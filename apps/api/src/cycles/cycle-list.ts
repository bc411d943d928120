import { codeIs, condition, contains, filterOf, idsAre, inTree } from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import { bind } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { CycleKindEnum } from '../platform/graphql/enums.ts'
import { Cycle } from './cycle.ts'

export const CyclePage = pageOf(Cycle)
export const CycleSort = sortOf(Cycle, ['startsOn', 'name'])

export const { Filter: CycleFilter, wheres: whereCycle } = filterOf(Cycle, {
  ids: idsAre(),
  search: contains(['t.name']),
  kind: codeIs(CycleKindEnum, 't.kind'),
  organizationId: inTree('t.organization_id', 'Planned by this organisation or one below it.'),
  on: condition<string>(DateScalar, day => bind('', day, '::date between t.starts_on and t.ends_on'), 'Those that this day lies in.'),
})
