import type { EntityManager } from 'typeorm'
import type { RowChange } from './row-change.ts'

/** SQL that selects `id`, `code` and `name` of codes that offices define themselves, and the key of the row that refers to them. */
type Words = { readonly by: string; readonly sql: string }

const ruleOf = (key: string, from: string) => `select ${key} as id, w->>'code' as code, w->'name' as name
  from ${from}, jsonb_array_elements(c.authority->'rules') w where ${key} = any($IDS::uuid[])`

const wordsOf: Readonly<Record<string, Words>> = {
  'reviews.authority_rule': { by: 'cycle_id', sql: ruleOf('c.id', 'cycles c') },
  'assignments.authority_rule': {
    by: 'roster_entry_id',
    sql: ruleOf('e.id', 'roster_entries e join cycles c on c.id = e.cycle_id'),
  },
  'occasions.kind': {
    by: 'form_id',
    sql: `select f.id, w->>'code' as code, w->'name' as name
      from review_forms f, jsonb_array_elements(f.occasions) w where f.id = any($IDS::uuid[])`,
  },
  'review_remarks.code': {
    by: 'review_id',
    sql: `select r.id, w->>'code' as code, w->'name' as name
      from reviews r join review_forms f on f.id = r.form_id left join criteria_sets s on s.id = r.criteria_set_id,
        jsonb_array_elements(f.parts || coalesce(s.criteria, '[]')) w
      where r.id = any($IDS::uuid[])`,
  },
}

export type CodeNames = (row: RowChange, column: string) => { beforeName?: unknown; afterName?: unknown } | null

/** The names of rules, parts, criteria and kinds of occasion in these rows, in one statement. */
export async function codeNamesOf(db: EntityManager, rows: readonly RowChange[]): Promise<CodeNames> {
  const ids = new Map<string, Set<string>>()
  for (const { table, before, after } of rows)
    for (const [column, { by }] of Object.entries(wordsOf))
      for (const image of column.startsWith(`${table}.`) ? [before, after] : [])
        if (typeof image?.[by] === 'string') ids.set(column, (ids.get(column) ?? new Set()).add(image[by]))
  const asked = [...ids]
  const selects = asked.map(
    ([column], i) => `select '${column}' as "column", * from (${wordsOf[column]!.sql.replace('$IDS', `$${i + 1}`)}) w`,
  )
  const found: { column: string; id: string; code: string; name: unknown }[] =
    asked.length === 0
      ? []
      : await db.query(
          `-- names of what has a code\n ${selects.join(' union all ')}`,
          asked.map(([, some]) => [...some]),
        )
  const names = new Map(found.map(({ column, id, code, name }) => [`${column} ${id} ${code}`, name]))
  return ({ table, before, after }, column) => {
    const key = `${table}.${column}`
    const words = wordsOf[key]
    if (!words) return null
    const named = (image: RowChange['before']) => names.get(`${key} ${image?.[words.by]} ${image?.[column]}`)
    return { beforeName: named(before), afterName: named(after) }
  }
}
