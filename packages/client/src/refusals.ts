// Printed from packages/domain by generate.mjs.

type Nothing = Record<string, never>

/** A code of `action`. */
type Action =
  | 'ORGANIZATION_READ'
  | 'ORGANIZATION_MANAGE'
  | 'PERSON_READ'
  | 'PERSON_MANAGE'
  | 'APPOINTMENT_MANAGE'
  | 'CYCLE_READ'
  | 'SETTING_READ'
  | 'CYCLE_MANAGE'
  | 'ASSIGNMENT_READ'
  | 'CRITERIA_MANAGE'
  | 'CALENDAR_MANAGE'
  | 'ROSTER_IMPORT'
  | 'OCCASION_READ'
  | 'OCCASION_MANAGE'
  | 'REVIEW_RECORD'
  | 'REVIEW_RECORD_FOR_OTHERS'
  | 'REVIEW_READ'
  | 'REVIEW_RETURN'
  | 'REVIEW_VOID'
  | 'REVIEW_DISCLOSE'
  | 'OPINION_ANSWER'
  | 'OPINION_DECIDE'
  | 'RECTIFICATION_PROPOSE'
  | 'RECTIFICATION_REPLY'
  | 'RECTIFICATION_DECIDE'
  | 'MEASURE_WORK'
  | 'MEASURE_VERIFY'
  | 'STATISTICS_READ'
  | 'LEDGER_READ'
  | 'AUDIT_READ'
  | 'COMMENT_WRITE'
  | 'NOTIFICATION_READ'
  | 'NOTIFICATION_TICK'
  | 'ACCOUNT_READ'
  | 'ACCOUNT_MANAGE'
  | 'SAVED_VIEW_READ'
  | 'SAVED_VIEW_MANAGE'
  | 'SAVED_VIEW_SHARE'
  | 'ACCESS_TOKEN_MANAGE'

/** A code of `scope`. */
type Scope =
  | 'READ_STATISTICS'
  | 'READ_RECORDS'
  | 'WRITE'

/** A code of `problemCode`. */
type ProblemCode =
  | 'MISSING'
  | 'NO_CONTENT'
  | 'UNKNOWN'
  | 'DUPLICATE'
  | 'TAKEN'
  | 'WRONG_FORMAT'
  | 'NOT_A_DATE'
  | 'NOT_A_NUMBER'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'TOO_MANY'
  | 'TOO_FEW'
  | 'TOO_HIGH'
  | 'TOO_LOW'
  | 'IN_FUTURE'
  | 'IN_PAST'
  | 'TOO_FAR'
  | 'BEFORE_APPOINTMENT'
  | 'AFTER_APPOINTMENT'
  | 'ENDS_BEFORE_START'
  | 'OUTSIDE_PERIOD'
  | 'OVERLAPS'
  | 'UNKNOWN_CRITERION'
  | 'NOT_IN_SCALE'
  | 'NO_SCALE'
  | 'UNKNOWN_PART'
  | 'WRONG_FORM'
  | 'WRONG_SUBJECT'
  | 'WRONG_RELATION'
  | 'WRONG_COLUMN'
  | 'WRONG_PARENT'
  | 'FROZEN'
  | 'RETIRED'
  | 'NOT_ALLOWED'

/**
 * One thing wrong with an input: `at` is its path, such as `parts.PROBLEMS` or `measures.0.ownerId`; `limit` is what it broke, where there
 * is one. Of a period, `limit` is its first day and `until` its last.
 */
type Problem = { readonly at: string; readonly code: ProblemCode; readonly limit?: number | string; readonly until?: string }

/** What an opinion lacks to be put right: a measure with its proof, or its own line in the reply. */
type MatrixLack =
  | 'MEASURE'
  | 'LINE'

/** An opinion that is not put right, and what it lacks. */
type OpinionLack = { readonly opinionId: string; readonly lacks: readonly MatrixLack[] }

/** Why something cannot be undone: a record that changed since, one that refers to it, or a text that was erased. */
type Obstacle = {
  readonly reason: 'CHANGED' | 'REFERRED_TO' | 'ERASED'
  /** The record that stands in the way, by its type: Review, Cycle, Person … */
  readonly type: string
  readonly id: string
  /** Which of the things to be taken back it is about. */
  readonly name: string
  readonly count: number
}

/** Everything that is refused, by code, with what the caller needs to know: the caller translates, never parses. */
export type Refusals = {
  UNAUTHENTICATED: Nothing
  WRONG_CREDENTIALS: Nothing
  TOO_MANY_ATTEMPTS: { retryAfterSeconds: number }
  /** `scopes`: a token that had one of them could be asked further; none: no token may. Left out where scopes are not the reason. */
  FORBIDDEN: { action?: Action; scopes?: readonly Scope[] }
  NOT_FOUND: { what: string; id: string }
  INVALID: { problems: readonly Problem[] }
  /** `present` is the thing as it stands now. */
  STALE: { what: string; id: string; present: unknown }
  KEY_REUSED: { key: string }
  CONFLICT: { what: string; at?: string }
  /** `rules`: those of a cycle's authority that would leave, though a review or an assignment names them. */
  FROZEN: { what: string; id: string; rules?: readonly string[] }
  /** Reviews of a cycle that has not started are drafts only. */
  CYCLE_NOT_STARTED: { cycleId: string }
  /** Nothing of a closed cycle is written; it can be reopened with a reason. */
  CYCLE_CLOSED: { cycleId: string }
  MOVE_NOT_ALLOWED: { state: string; event: string; allowed: readonly string[] }
  REASON_REQUIRED: { event: string }
  NO_AUTHORITY: { reviewerId: string; subjectId: string }
  SELF_REVIEW: { personId: string }
  /** No measure is left, or measures (by place in the list, from 0) lack their owner or leader. */
  NO_PLAN: { measures: number; withoutOwner: readonly number[]; withoutLeader: readonly number[] }
  /** `open` lists the unfinished measures by place from 0; `left` counts those not cancelled. */
  MEASURES_OPEN: { open: readonly number[]; left: number }
  /** The opinions that are not put right yet, and what each lacks. */
  NOT_PUT_RIGHT: { opinions: readonly OpinionLack[] }
  DOER_DECIDES: { event: string }
  /** No school term is known that the day lies in. */
  NO_TERM: { on: string }
  /** People who may not see the thing are mentioned in a comment on it. */
  MENTION_REFUSED: { names: string }
  /** Something cannot be taken back any more; `count` counts all, the first are told. */
  BUILT_UPON: { what: string; id: string; count: number; obstacles: readonly Obstacle[] }
  LIMIT_EXCEEDED: { limit: string; max?: number }
  PAGE_TOO_LARGE: { max: number; asked: number }
  UNREADABLE_FILE: { reason: string }
  UNAVAILABLE: Nothing
  INTERNAL_SERVER_ERROR: Nothing
}
