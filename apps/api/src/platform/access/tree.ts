import type { EntityManager } from 'typeorm'
import type { Row, Target } from '../context.ts'
import { isUuid } from '../ids.ts'

type Node = Row & { path: string }

let nodes: Target<Node> | undefined

/** Declares the entity whose rows form the tree of places. Their `path` lists the ids from the top down. Stands beside the entity. */
export function formsTree<T extends Node>(entity: Target<T>) {
  nodes = entity
}

/** The table of the tree. */
export function treeTable(db: EntityManager): string {
  if (!nodes) throw new Error('no entity forms the tree')
  return db.connection.getMetadata(nodes).tableName
}

/** The ids of the tree at or below the given ones. */
export async function idsBelow(db: EntityManager, roots: readonly string[]): Promise<string[]> {
  const table = treeTable(db)
  const rows: { id: string }[] = await db.query(
    `-- tree ids
     select o.id from ${table} o where exists
       (select 1 from ${table} r where r.id = any($1::uuid[]) and o.path like r.path || '%')`,
    [roots.filter(isUuid)],
  )
  return rows.map(({ id }) => id)
}
