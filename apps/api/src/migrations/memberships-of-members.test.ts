import { expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { beforeMigration } from '../testing/migrations.ts'
import { MembershipsOfMembers1764300200000 } from './1764300200000-memberships-of-members.ts'

const { ownerUrl } = testDatabase()
const person = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const place = `00000000-0000-4000-9000-000000000001`

test('memberships of people who are no members become affiliations, and leave rosters where nobody reviewed them', async () => {
  const { owner, migrate } = await beforeMigration(ownerUrl, MembershipsOfMembers1764300200000)
  const statuses = ['FULL_MEMBER', 'PROBATIONARY_MEMBER', 'NON_MEMBER', 'NON_MEMBER', 'FULL_MEMBER']
  for (const [i, status] of statuses.entries())
    await owner.query(`insert into people (id, name, pinyin, initials, party_status) values ($1, '某', 'mou', 'm', $2)`, [
      person(i),
      status,
    ])
  await owner.query(`insert into organizations (id, name, kind, path) values ($1, '支部', 'PARTY_BRANCH', $2)`, [place, `/${place}/`])
  for (const i of [0, 1, 2, 3])
    await owner.query(`insert into memberships (person_id, organization_id, from_on) values ($1, $2, '2010-01-01')`, [person(i), place])
  const [{ id: cycle }] = await owner.query(
    `insert into cycles (name, kind, organization_id, starts_on, ends_on, roster_on, roster_rule, member_capacity_rule, authority, criteria)
     values ('2011年', 'YEAR', $1, '2011-01-01', '2011-12-31', '2011-12-31', 'AT_END', 'ANY_CAPACITY', '[]', '[]') returning id`,
    [place],
  )
  for (const i of [0, 2])
    await owner.query(`insert into roster_entries (cycle_id, subject_kind, organization_id, person_id) values ($1, 'PERSON', $2, $3)`, [
      cycle,
      place,
      person(i),
    ])
  await migrate()
  expect(await owner.query('select person_id, standing from memberships order by 1')).toEqual([
    { person_id: person(0), standing: 'FULL' },
    { person_id: person(1), standing: 'PROBATIONARY' },
  ])
  expect(await owner.query('select person_id, organization_id, classes, from_on::text from affiliations order by 1')).toEqual(
    [person(2), person(3)].map(id => ({ person_id: id, organization_id: place, classes: ['STAFF'], from_on: '2010-01-01' })),
  )
  expect(await owner.query('select person_id from roster_entries where retracted_at is null')).toEqual([{ person_id: person(0) }])
  expect(await owner.query('select id, political_status from people where political_status is not null')).toEqual([
    { id: person(4), political_status: 'PARTY_MEMBER' },
  ])
  expect(await owner.query('select code, count from meaning_changes order by code')).toEqual([
    { code: 'NON_MEMBER_AFFILIATED', count: 2 },
    { code: 'NON_MEMBER_OFF_ROSTER', count: 1 },
  ])
  await owner.destroy()
})
