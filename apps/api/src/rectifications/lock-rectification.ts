import type { Tx } from '../platform/database/tx.ts'
import { Rectification } from './rectification.ts'

/** Parents are locked before what hangs on them: whoever moves a measure or takes an opinion out waits for the rectification's moves. */
export const lockRectification = async (tx: Tx, id: string | null | undefined): Promise<Rectification | null> =>
  id ? tx.findOne(Rectification, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null
