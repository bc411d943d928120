import type { RefusalCode } from '@pingyi/domain'

/** What any operation may answer; not repeated with each. */
export const always: readonly RefusalCode[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'INVALID',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
]

/** Those that a stranger may send. */
export const open = new Set(['installation', 'me', 'today', 'signIn', 'signOut', 'acceptInvitation'])

const moves = ['MOVE_NOT_ALLOWED'] as const
const reasoned = ['MOVE_NOT_ALLOWED', 'REASON_REQUIRED'] as const
const record = ['NOT_FOUND', 'NO_AUTHORITY', 'SELF_REVIEW'] as const
const round = ['MOVE_NOT_ALLOWED', 'FROZEN'] as const

/** What an operation refuses beyond what its arguments tell. */
export const refusals: Readonly<Record<string, readonly RefusalCode[]>> = {
  statistics: ['NOT_FOUND'],
  waiting: ['NOT_FOUND'],
  checks: ['NOT_FOUND'],
  checkFindings: ['NOT_FOUND'],
  ledger: ['NOT_FOUND'],
  notReviewed: ['NOT_FOUND'],
  trend: ['NOT_FOUND'],
  coveragePlan: ['NOT_FOUND'],
  historyOfPerson: ['NOT_FOUND'],
  historyOfOrganization: ['NOT_FOUND'],
  previewDeadline: ['NO_TERM'],
  subjectsToReview: ['NOT_FOUND'],
  mentionable: ['NOT_FOUND'],
  openWork: ['NOT_FOUND'],
  inviteAccount: ['NOT_FOUND'],
  signIn: ['WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS'],
  acceptInvitation: ['WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS'],
  changePassword: ['WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS'],
  disableAccount: moves,
  enableAccount: moves,
  resetAccount: moves,
  confirmImport: moves,
  discardImport: moves,
  undoImport: [...moves, 'BUILT_UPON'],
  updateCycle: ['FROZEN'],
  startCycle: [...moves, 'CYCLE_OVER'],
  excludeFromRoster: ['REASON_REQUIRED'],
  reviseCriteriaSet: ['FROZEN', 'CONFLICT'],
  assignReviewer: [...record, 'CONFLICT'],
  reassign: ['NO_AUTHORITY', 'SELF_REVIEW', 'CONFLICT'],
  handOver: ['CONFLICT'],
  deleteOccasion: ['FROZEN'],
  createReview: record,
  updateReview: [...record, 'FROZEN'],
  submitReview: [...record, 'MOVE_NOT_ALLOWED'],
  discardReview: moves,
  discloseReview: moves,
  returnReview: reasoned,
  voidReview: reasoned,
  adoptOpinion: [...moves, 'FROZEN'],
  answerOpinion: moves,
  mergeOpinion: moves,
  refuseOpinion: reasoned,
  acceptRefusal: moves,
  rejectRefusal: moves,
  withdrawOpinion: moves,
  detachOpinion: [...reasoned, 'FROZEN'],
  proposeRectification: [...round, 'NO_PLAN', 'NO_TERM'],
  rectifyAtOnce: round,
  approveRectification: round,
  returnPlan: [...round, 'REASON_REQUIRED'],
  replyRectification: [...round, 'MEASURES_OPEN'],
  returnReply: [...round, 'REASON_REQUIRED'],
  acceptRectification: [...round, 'DOER_DECIDES', 'MEASURES_OPEN'],
  closeOutRectification: [...round, 'DOER_DECIDES'],
  confirmRectification: round,
  reopenRectification: [...round, 'REASON_REQUIRED'],
  changeDeadline: [...round, 'REASON_REQUIRED', 'DOER_DECIDES', 'NO_TERM'],
  pauseDeadline: [...round, 'REASON_REQUIRED', 'DOER_DECIDES'],
  resumeDeadline: [...round, 'DOER_DECIDES', 'NO_TERM'],
  createMeasure: ['NOT_FOUND', 'FROZEN'],
  updateMeasure: ['FROZEN'],
  startMeasure: round,
  completeMeasure: round,
  verifyMeasure: [...round, 'DOER_DECIDES'],
  rejectMeasure: [...round, 'REASON_REQUIRED', 'DOER_DECIDES'],
  cancelMeasure: [...round, 'REASON_REQUIRED'],
  createComment: ['MENTION_REFUSED'],
  updateComment: ['FROZEN', 'MENTION_REFUSED'],
  withdrawComment: ['FROZEN'],
}

/** The codes that an operation may answer beside those of `always`. */
export function refusalsOf(name: string, args: readonly string[], isMutation: boolean): RefusalCode[] {
  const has = (arg: string) => args.includes(arg)
  return [
    ...new Set<RefusalCode>([
      ...(isMutation && (has('id') || args.some(arg => arg.endsWith('Id'))) ? (['NOT_FOUND'] as const) : []),
      ...(has('version') ? (['STALE'] as const) : []),
      ...(has('idempotencyKey') ? (['KEY_REUSED'] as const) : []),
      ...(/^(create|update|move|transfer|end|copy)[A-Z]/.test(name) && has('idempotencyKey') ? (['NOT_FOUND', 'CONFLICT'] as const) : []),
      ...(has('page') ? (['PAGE_TOO_LARGE'] as const) : []),
      ...(refusals[name] ?? []),
    ]),
  ]
}
