import { Person } from '../../people/person.ts'
import { holdsToday } from '../../platform/database/clock.ts'
import { where } from '../../platform/database/where.ts'
import type { Check } from '../check.ts'

const sameName = `from memberships m join memberships n on n.organization_id = m.organization_id and n.person_id <> m.person_id
  join people p on p.id = n.person_id where m.person_id = t.id and p.name = t.name and ${holdsToday('m')} and ${holdsToday('n')}`

export const duplicatePerson: Check = {
  of: Person,
  where: ({ within }) => {
    const { parts, values } = where`m.organization_id = any(${within}::uuid[]))`
    return { parts: [`exists (select 1 ${sameName} and ${parts[0]}`, ...parts.slice(1)], values }
  },
  by: 't.name',
  figures: `array[1 + (select count(*) ${sameName})::int]`,
}
