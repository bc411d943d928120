import { codeIs, condition, contains, filterOf, idIs, idsAre, inTree } from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import { type Where, where } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { OrganizationKindEnum } from '../platform/graphql/enums.ts'
import { Organization } from './organization.ts'

export const OrganizationPage = pageOf(Organization)
export const OrganizationSort = sortOf(Organization, ['name', 'ordinal'])

/** An area includes the tree below. A contact point does not. */
const withoutLeader = (on: string): Where => where`t.parent_id is not null and (t.dissolved_on is null or t.dissolved_on > ${on}::date)
  and (t.founded_on is null or t.founded_on <= ${on}::date)
  and not exists (select 1 from responsibilities r join organizations a on a.id = r.organization_id
    where (r.organization_id = t.id or (r.kind = 'AREA' and starts_with(t.path, a.path)))
      and r.from_on <= ${on}::date and (r.to_on is null or r.to_on > ${on}::date))`

export const { Filter: OrganizationFilter, wheres: whereOrganization } = filterOf(Organization, {
  ids: idsAre(),
  search: contains(['t.name', 't.short_name'], 'A part of the name or short name.'),
  kind: codeIs(OrganizationKindEnum, 't.kind'),
  parentId: idIs('t.parent_id'),
  within: inTree('t.id'),
  withoutLeaderOn: condition<string>(
    DateScalar,
    withoutLeader,
    'Neither anybody’s contact point nor in an area on this day: standing organisations below the top one.',
  ),
})
