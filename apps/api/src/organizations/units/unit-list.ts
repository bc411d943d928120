import { codeIs, contains, filterOf, idsAre } from '../../platform/access/filter.ts'
import { pageOf, sortOf } from '../../platform/access/list.ts'
import { UnitKindEnum } from '../../platform/graphql/enums.ts'
import { Unit } from '../unit.ts'

export const UnitPage = pageOf(Unit)
export const UnitSort = sortOf(Unit, ['name', 'kind'])

export const { Filter: UnitFilter, wheres: whereUnit } = filterOf(Unit, {
  ids: idsAre(),
  search: contains(['t.name']),
  kind: codeIs(UnitKindEnum, 't.kind'),
})
