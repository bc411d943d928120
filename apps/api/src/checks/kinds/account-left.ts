import { Account } from '../../accounts/account.ts'
import { placeOfAffiliation } from '../../people/affiliation.ts'
import { todaySql } from '../../platform/database/clock.ts'
import { allOf, inTurn, raw, where } from '../../platform/database/where.ts'
import type { Check } from '../check.ts'

const tied = `(select m.organization_id, m.to_on from memberships m where m.person_id = t.person_id
  union all select ${placeOfAffiliation('f')}, f.to_on from affiliations f where f.person_id = t.person_id
  union all select coalesce(a.organization_id, b.organization_id), a.to_on from appointments a left join bodies b on b.id = a.body_id
    where a.person_id = t.person_id)`

/** People who were members, held a post or took part once, and do none of it today or later. */
export const accountLeft: Check = {
  of: Account,
  where: ({ within }) =>
    allOf([
      raw(`t.status <> 'DISABLED' and not exists (select 1 from ${tied} tie where tie.to_on is null or tie.to_on > ${todaySql})`),
      inTurn(`exists (select 1 from ${tied} tie where `, where`tie.organization_id = any(${within}::uuid[]))`),
    ]),
  on: `(select max(tie.to_on) from ${tied} tie)`,
}
