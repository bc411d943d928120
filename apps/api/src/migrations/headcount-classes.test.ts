import { expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { beforeMigration } from '../testing/migrations.ts'
import { HeadcountClasses1764300200002 } from './1764300200002-headcount-classes.ts'

const { ownerUrl } = testDatabase()

test('classes of those present that were written as words become codes, added up; the office’s own words stay', async () => {
  const { owner, migrate } = await beforeMigration(ownerUrl, HeadcountClasses1764300200002)
  for (const of of ['cycle_id', 'form_id', 'organization_id'])
    await owner.query(`alter table occasions drop constraint occasions_${of}_fkey`)
  const hold = (headcounts: object[]) =>
    owner.query(
      `insert into occasions (cycle_id, form_id, organization_id, kind, held_on, headcounts)
       values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'OTHER', '2011-10-01', $1)`,
      [JSON.stringify(headcounts)],
    )
  await hold([
    { class: '值班人员', count: 2 },
    { class: '党员', count: 3 },
    { class: 'MEMBERS', count: 4 },
  ])
  await hold([{ class: '群众', count: 5 }])
  await migrate()
  const rows = await owner.query('select headcounts from occasions order by jsonb_array_length(headcounts)')
  expect(rows.map(({ headcounts }: { headcounts: unknown }) => headcounts)).toEqual([
    [{ class: '群众', count: 5 }],
    [
      { class: '值班人员', count: 2 },
      { class: 'MEMBERS', count: 7 },
    ],
  ])
  await owner.destroy()
})
