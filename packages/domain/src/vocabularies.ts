import { accountEvent } from './account/event.ts'
import { scope } from './account/scope.ts'
import { accountStatus } from './account/status.ts'
import { authorityClass } from './authority/authority-class.ts'
import { obligation } from './authority/obligation.ts'
import { authorityRelation } from './authority/relation.ts'
import { responsibilityKind } from './authority/responsibility-kind.ts'
import { authorityReviewer } from './authority/reviewer.ts'
import { checkKind, checkSeverity } from './check/kind.ts'
import { meaningChange } from './check/meaning-change.ts'
import { unfinishedWork } from './cycle/closing.ts'
import { cycleEntry } from './cycle/entry.ts'
import { cycleKind, memberCapacityRule, rosterRule } from './cycle/kind.ts'
import { cycleEvent, cycleStatus } from './cycle/status.ts'
import { deadlineChangeKind, deadlineEvent, deadlineState } from './deadline/change.ts'
import { deadlineKind } from './deadline/kind.ts'
import { latenessState } from './deadline/lateness.ts'
import { deadlineRuleKind } from './deadline/rule.ts'
import { fileFault } from './file/fault.ts'
import { workKind } from './handover/work-kind.ts'
import { historyKind } from './history/kind.ts'
import { notificationKind } from './notification/kind.ts'
import { opinionKind } from './opinion/kind.ts'
import { opinionEvent, opinionStatus } from './opinion/status.ts'
import { bodyKind, organizationKind, unitKind } from './organization/kind.ts'
import { affiliationClass } from './person/affiliation-class.ts'
import { headcountClass } from './person/headcount-class.ts'
import { membershipStanding } from './person/membership-standing.ts'
import { partyStatus } from './person/party-status.ts'
import { politicalStatus } from './person/political-status.ts'
import { capability } from './post/capability.ts'
import { lookBackOutcome } from './rectification/look-back.ts'
import { measureEvent, measureStatus } from './rectification/measure-status.ts'
import { roundEvent, roundStatus } from './rectification/round-status.ts'
import { disclosureScope } from './review/disclosure.ts'
import { remarkKind } from './review/remark-kind.ts'
import { reviewEvent, reviewStatus } from './review/status.ts'
import { revisionEvent, revisionStatus } from './revision/status.ts'
import { subjectCapacity, subjectKind } from './subject/kind.ts'

/** Every closed list whose codes users read; actions and problems have words of their own. */
export const vocabularies = [
  accountEvent,
  accountStatus,
  affiliationClass,
  authorityClass,
  authorityRelation,
  authorityReviewer,
  bodyKind,
  capability,
  checkKind,
  checkSeverity,
  cycleEntry,
  cycleEvent,
  cycleKind,
  cycleStatus,
  deadlineChangeKind,
  deadlineEvent,
  deadlineKind,
  deadlineRuleKind,
  deadlineState,
  disclosureScope,
  fileFault,
  headcountClass,
  historyKind,
  latenessState,
  lookBackOutcome,
  meaningChange,
  measureEvent,
  measureStatus,
  memberCapacityRule,
  membershipStanding,
  notificationKind,
  obligation,
  unfinishedWork,
  opinionEvent,
  opinionKind,
  opinionStatus,
  organizationKind,
  partyStatus,
  politicalStatus,
  remarkKind,
  responsibilityKind,
  reviewEvent,
  reviewStatus,
  revisionEvent,
  revisionStatus,
  rosterRule,
  roundEvent,
  roundStatus,
  scope,
  subjectCapacity,
  subjectKind,
  unitKind,
  workKind,
] as const
