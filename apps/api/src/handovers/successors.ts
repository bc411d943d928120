import { Person } from '../people/person.ts'
import { oneOf, rowsFrom } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { todaySql } from '../platform/database/clock.ts'
import { where } from '../platform/database/where.ts'
import { daysAhead, successorOf } from './handover-warnings.ts'

/** The people who took over the posts that the person left or will leave, latest first. Only those whom the viewer may see. */
export async function successorsOf(context: Context, personId: string): Promise<Person[]> {
  if (!(await oneOf(context, Person, personId))) return []
  const rows: { id: string | null }[] = await context.db.query(
    `-- successors
     select ${successorOf('l')} as id from appointments l
     where l.person_id = $1 and l.to_on <= ${todaySql} + ${daysAhead} order by l.to_on desc, l.id`,
    [personId],
  )
  const ids = [...new Set(rows.flatMap(({ id }) => id ?? []))]
  const people = await rowsFrom(context, Person, [where`t.id = any(${ids}::uuid[])`], ['pinyin'])
  return people.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
