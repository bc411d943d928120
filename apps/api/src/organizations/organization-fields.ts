import { rowsFrom } from '../platform/access/list.ts'
import { where } from '../platform/database/where.ts'
import { computed } from '../platform/graphql/relations.ts'
import { Organization } from './organization.ts'

const most = 100

computed(
  Organization,
  'children',
  () => [Organization],
  async (context, ids) => {
    const rows = await rowsFrom(
      context,
      Organization,
      [
        where`t.id in (select c.id from unnest(${ids}::uuid[]) p cross join lateral
          (select o.id from organizations o where o.parent_id = p and o.dissolved_on is null order by o.ordinal, o.id limit ${most}) c)`,
      ],
      ['ordinal'],
    )
    return new Map(ids.map(id => [id, rows.filter(({ parentId }) => parentId === id)]))
  },
  { description: 'The first 100 below it today; `organizations(filter: { parentId })` pages through all.' },
)
