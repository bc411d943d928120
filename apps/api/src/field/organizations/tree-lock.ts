import { locks } from '../../platform/database/locks.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** Shared lock for creating organisations: paths are copied from the parent, so nobody may rebuild the tree meanwhile. */
export const holdTree = (tx: Tx) => tx.query('-- hold tree\n select pg_advisory_xact_lock_shared($1)', [locks.organizationTree])

/** Exclusive lock for rebuilding the tree. */
export const takeTree = (tx: Tx) => tx.query('-- take tree\n select pg_advisory_xact_lock($1)', [locks.organizationTree])
