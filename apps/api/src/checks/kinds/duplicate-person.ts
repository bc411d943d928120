import { Person } from '../../people/person.ts'
import { holdsToday } from '../../platform/database/clock.ts'
import { bind } from '../../platform/database/where.ts'
import type { Check } from '../check.ts'

const sameName = `from memberships m join memberships n on n.organization_id = m.organization_id and n.person_id <> m.person_id
  join people p on p.id = n.person_id where m.person_id = t.id and p.name = t.name and ${holdsToday('m')} and ${holdsToday('n')}`

export const duplicatePerson: Check = {
  of: Person,
  where: ({ within }) => bind(`exists (select 1 ${sameName} and m.organization_id = any(`, within, '::uuid[]))'),
  by: 't.name',
  figures: `array[1 + (select count(*) ${sameName})::int]`,
}
