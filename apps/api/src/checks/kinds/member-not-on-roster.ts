import { expectedSubjectsOf } from '../../field/expected-subjects.ts'
import { Person } from '../../people/person.ts'
import { inTurn, where } from '../../platform/database/where.ts'
import type { Check } from '../check.ts'

export const memberNotOnRoster: Check = {
  of: Person,
  where: ({ cycle, within }) =>
    inTurn(
      't.id in (with recursive ',
      expectedSubjectsOf(cycle.id),
      where` select d.person_id from due d where d.organization_id = any(${within}::uuid[]) and d.person_id is not null
        and not exists (select 1 from roster_entries e where e.cycle_id = ${cycle.id}::uuid and e.retracted_at is null and e.person_id = d.person_id))`,
    ),
  by: 't.pinyin',
}
