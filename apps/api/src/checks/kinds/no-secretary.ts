import { headPost } from '@pingyi/domain/internal'
import { postHeadsOrganization } from '../../field/predicates.ts'
import { Organization } from '../../organizations/organization.ts'
import { holdsToday } from '../../platform/database/clock.ts'
import { allOf, raw, where } from '../../platform/database/where.ts'
import type { Check } from '../check.ts'

const headed = Object.entries(headPost).flatMap(([kind, post]) => (post ? [kind] : []))

export const noSecretary: Check = {
  of: Organization,
  where: ({ within, day }) =>
    allOf([
      where`t.id = any(${within}::uuid[]) and t.kind = any(${headed})`,
      where`(t.founded_on is null or t.founded_on <= ${day}::date) and (t.dissolved_on is null or t.dissolved_on > ${day}::date)`,
      raw(`not exists (select 1 from appointments a join posts p on p.id = a.post_id left join bodies b on b.id = a.body_id
        where coalesce(a.organization_id, b.organization_id) = t.id and ${postHeadsOrganization('p.capability')}
          and ${holdsToday('a')})`),
    ]),
  by: 't.path',
}
