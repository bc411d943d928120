import type { Tx } from '../platform/database/tx.ts'
import { Rectification } from './rectification.ts'

/** Locks a rectification before its measures and opinions, so that their moves wait for those of the rectification. */
export const lockRectification = async (tx: Tx, id: string | null | undefined): Promise<Rectification | null> =>
  id ? tx.findOne(Rectification, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null
