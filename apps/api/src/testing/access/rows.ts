import { randomUUID } from 'node:crypto'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import type { Row, Target } from '../../platform/context.ts'

/** Collects rows and inserts them together, table by table in the order of their first use. */
export function rowCollector() {
  const tables = new Map<Target, ObjectLiteral[]>()
  return {
    put<T extends Row>(entity: Target<T>, values: Partial<T>): string {
      const id = values.id ?? randomUUID()
      const rows = tables.get(entity as never) ?? []
      tables.set(entity as never, [...rows, { ...values, id }])
      return id
    },
    async write(db: EntityManager) {
      for (const [entity, rows] of tables) await db.insert(entity, rows as never)
    },
  }
}

export type Put = ReturnType<typeof rowCollector>['put']
