import { accountStatus } from './account/status.ts'
import { cycleStatus } from './cycle/status.ts'
import { deadlineState } from './deadline/change.ts'
import { latenessState } from './deadline/lateness.ts'
import { opinionStatus } from './opinion/status.ts'
import { measureStatus } from './rectification/measure-status.ts'
import { roundStatus } from './rectification/round-status.ts'
import { reviewStatus } from './review/status.ts'
import { revisionStatus } from './revision/status.ts'

/** Every vocabulary of states, whose members have a tone. */
export const stateVocabularies = [
  accountStatus,
  cycleStatus,
  deadlineState,
  latenessState,
  measureStatus,
  opinionStatus,
  reviewStatus,
  revisionStatus,
  roundStatus,
] as const
