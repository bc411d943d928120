import { HttpError } from 'ra-core'
import type { RefusalBody } from '../../api/send.ts'

export type RefusalShown = RefusalBody

/** True of an error that says that there is no such record, or that the reader may not see it. */
export const isNotFound = (error: unknown) => refusalOf(error).code === 'NOT_FOUND'

/** The refusal in a thrown error. Any other error counts as INTERNAL_SERVER_ERROR. */
export function refusalOf(error: unknown): RefusalShown {
  if (error instanceof HttpError && (error.body as RefusalBody | undefined)?.code) return error.body as RefusalBody
  return { code: 'INTERNAL_SERVER_ERROR', details: {} }
}
