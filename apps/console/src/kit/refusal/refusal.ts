import { HttpError } from 'ra-core'
import type { Details, RefusalBody } from '../../api/send.ts'

export type RefusalShown = { code: string; details: Details; requestId?: string }

/** The refusal in a thrown error. Any other error counts as INTERNAL_SERVER_ERROR. */
export function refusalOf(error: unknown): RefusalShown {
  if (error instanceof HttpError && (error.body as RefusalBody | undefined)?.code) return error.body as RefusalBody
  return { code: 'INTERNAL_SERVER_ERROR', details: {} }
}
