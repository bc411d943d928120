import { todaySql } from '../platform/database/clock.ts'
import { computed } from '../platform/graphql/relations.ts'
import { Cycle } from './cycle.ts'

computed(
  Cycle,
  'isPresent',
  () => Boolean,
  async ({ db }, ids) => {
    const rows: { id: string; present: boolean }[] = await db.query(
      `-- present cycles
       select id, ${todaySql} between starts_on and ends_on as present from cycles where id = any($1::uuid[])`,
      [ids],
    )
    return new Map(rows.map(({ id, present }) => [id, present]))
  },
  { description: 'Today lies in it.' },
)
