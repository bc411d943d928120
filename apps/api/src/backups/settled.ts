import type { ClientBase } from 'pg'
import { tallyOf } from './copy.ts'
import type { Written } from './manifest.ts'
import { rowsOf, type Table } from './tables.ts'

/** No transaction runs longer than this, so older events are complete. */
export const settledAfter = '1 hour'

/** The audit log up to a moment, with its columns at the time. */
export const auditLogBefore = (db: ClientBase, log: Table, before: string): Promise<Written> =>
  tallyOf(db, rowsOf(log, `at < '${new Date(before).toISOString()}'`))
