import type { RefusalCode } from './refusals.ts'

/** Every code of a refusal; one that is missing here does not compile. */
const codes: { readonly [C in RefusalCode]: true } = {
  UNAUTHENTICATED: true,
  WRONG_CREDENTIALS: true,
  TOO_MANY_ATTEMPTS: true,
  FORBIDDEN: true,
  NOT_FOUND: true,
  INVALID: true,
  STALE: true,
  KEY_REUSED: true,
  CONFLICT: true,
  FROZEN: true,
  CYCLE_NOT_STARTED: true,
  CYCLE_CLOSED: true,
  MOVE_NOT_ALLOWED: true,
  REASON_REQUIRED: true,
  NO_AUTHORITY: true,
  SELF_REVIEW: true,
  NO_PLAN: true,
  MEASURES_OPEN: true,
  NOT_PUT_RIGHT: true,
  DOER_DECIDES: true,
  NO_TERM: true,
  MENTION_REFUSED: true,
  BUILT_UPON: true,
  LIMIT_EXCEEDED: true,
  PAGE_TOO_LARGE: true,
  UNREADABLE_FILE: true,
  UNAVAILABLE: true,
  INTERNAL_SERVER_ERROR: true,
}

/** Whether a text is the code of a refusal. */
export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(codes, code)
