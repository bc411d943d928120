import { codeIs, contains, filterOf, idsAre, inTree } from '../../platform/access/filter.ts'
import { pageOf, sortOf } from '../../platform/access/list.ts'
import { BodyKindEnum } from '../../platform/graphql/enums.ts'
import { Body } from '../body.ts'

export const BodyPage = pageOf(Body)
export const BodySort = sortOf(Body, ['name', 'kind'])

export const { Filter: BodyFilter, wheres: whereBody } = filterOf(Body, {
  ids: idsAre(),
  search: contains(['t.name', "array_to_string(t.aliases, ' ')"], 'A part of the name or of an alias.'),
  kind: codeIs(BodyKindEnum, 't.kind'),
  organizationId: inTree('t.organization_id', 'Of this organisation or one below it.'),
})
