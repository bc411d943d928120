import { locks } from '../../platform/database/locks.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** Founding goes on side by side, but not while the tree is being rebuilt: paths are copied from parent to child. */
export const holdTree = (tx: Tx) => tx.query('-- hold tree\n select pg_advisory_xact_lock_shared($1)', [locks.organizationTree])

/** Waits for every founding at work, and rebuilds alone. */
export const takeTree = (tx: Tx) => tx.query('-- take tree\n select pg_advisory_xact_lock($1)', [locks.organizationTree])
