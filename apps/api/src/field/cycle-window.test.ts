import { cycleKind, windowOf } from '@pingyi/domain'
import { problemsOfWindow } from '@pingyi/domain/internal'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { isInWindow } from './cycle-window.ts'

const { db } = testDatabase()

test('the window of a cycle in SQL is the window of the domain, whatever its kind and days', async () => {
  const rows: { kind: (typeof cycleKind.codes)[number]; startsOn: string; endsOn: string; day: string; inside: boolean }[] = await db.query(
    `with c as (
       select kind, starts_on, starts_on + (i * 7) % 120 as ends_on from unnest($1::text[]) kind, generate_series(0, 400, 3) i,
         lateral (select date '2023-11-15' + i as starts_on) starts
     )
     select kind, starts_on::text as "startsOn", ends_on::text as "endsOn", day::text, ${isInWindow('day', 'c')} as inside
     from c, unnest(array[starts_on - 1, starts_on, ends_on, ends_on + 1, ends_on + 29, ends_on + 31, ends_on + 60]) day`,
    [cycleKind.codes],
  )
  for (const { kind, startsOn, endsOn, day, inside } of rows) {
    const problems = problemsOfWindow('on', day, windowOf({ kind, startsOn, endsOn }))
    expect([kind, startsOn, endsOn, day, problems.length === 0]).toEqual([kind, startsOn, endsOn, day, inside])
  }
  expect(rows.filter(({ inside }) => inside).length).toBeGreaterThan(500)
})
