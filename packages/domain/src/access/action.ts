import type { Scope } from '../account/scope.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

const read = { scopes: ['READ_RECORDS'] } as const satisfies { scopes: readonly Scope[] }
const frame = { scopes: ['READ_STATISTICS', 'READ_RECORDS'] } as const satisfies { scopes: readonly Scope[] }
const write = { scopes: ['WRITE'] } as const satisfies { scopes: readonly Scope[] }
const sessionOnly = { scopes: [] } as const satisfies { scopes: readonly Scope[] }

/** Everything that can be allowed. `scopes`: one of them lets a token do it; with none, only a browser session can. */
export const action = vocabulary('Action', {
  ORGANIZATION_READ: { meaning: 'See an organisation.', ...frame },
  ORGANIZATION_MANAGE: { meaning: 'Found, change, move or close an organisation.', ...write },
  PERSON_READ: { meaning: 'See a person.', ...read },
  PERSON_MANAGE: { meaning: 'Enter or change a person or a membership.', ...write },
  APPOINTMENT_MANAGE: { meaning: 'Appoint to a post, or end an appointment or responsibility.', ...write },
  CYCLE_READ: { meaning: 'See a cycle and its plan.', ...frame },
  SETTING_READ: { meaning: 'See criteria, forms, treatments, posts, units and the calendar.', ...frame },
  CYCLE_MANAGE: { meaning: 'Plan a cycle and its roster.', ...write },
  ASSIGNMENT_READ: { meaning: 'See who must review whom.', ...read },
  CRITERIA_MANAGE: { meaning: 'Write criteria, forms, posts and treatments.', ...write },
  CALENDAR_MANAGE: { meaning: 'Load notices on holidays, and enter school terms.', ...write },
  ROSTER_IMPORT: { meaning: 'Import a roster.', ...write },
  OCCASION_READ: { meaning: 'See a meeting, visit or talk; of a talk only those concerned.', ...read },
  OCCASION_MANAGE: { meaning: 'Enter a meeting, visit or talk at which reviews are given.', ...write },
  REVIEW_RECORD: { meaning: 'Record a review of one’s own.', ...write },
  REVIEW_RECORD_FOR_OTHERS: { meaning: 'Record a review for its reviewer, shown as such.', ...write },
  REVIEW_READ: { meaning: 'Read a review, its opinions and their rectification.', ...read },
  REVIEW_RETURN: { meaning: 'Send a review back to be completed.', ...write },
  REVIEW_VOID: { meaning: 'Declare a review void.', ...write },
  REVIEW_DISCLOSE: { meaning: 'Make a review known within its scope.', ...write },
  OPINION_ANSWER: { meaning: 'Adopt, merge or refuse an opinion, for its subject.', ...write },
  OPINION_DECIDE: { meaning: 'Withdraw an opinion or decide on its refusal, as its reviewer.', ...write },
  RECTIFICATION_PROPOSE: { meaning: 'Propose measures.', ...write },
  RECTIFICATION_REPLY: { meaning: 'Reply in writing.', ...write },
  RECTIFICATION_DECIDE: { meaning: 'Approve, accept, return, close out or reopen.', ...write },
  MEASURE_WORK: { meaning: 'Start, complete or cancel a measure.', ...write },
  MEASURE_VERIFY: { meaning: 'Check a measure that is reported done.', ...write },
  STATISTICS_READ: { meaning: 'Read figures.', scopes: ['READ_STATISTICS'] },
  LEDGER_READ: { meaning: 'Read the ledger.', ...read },
  AUDIT_READ: { meaning: 'Read the audit log.', ...read },
  COMMENT_WRITE: { meaning: 'Comment on an opinion or a rectification.', ...write },
  NOTIFICATION_READ: { meaning: 'Read one’s own notifications.', ...read },
  NOTIFICATION_TICK: { meaning: 'Tick off one’s own notifications.', ...write },
  ACCOUNT_READ: { meaning: 'See accounts.', ...read },
  ACCOUNT_MANAGE: { meaning: 'Invite, reset or disable an account.', ...sessionOnly },
  SAVED_VIEW_READ: { meaning: 'See a saved view of a list.', ...read },
  SAVED_VIEW_MANAGE: { meaning: 'Save, change or delete a view of a list.', ...write },
  SAVED_VIEW_SHARE: { meaning: 'Share a view with an organisation and all below it.', ...write },
  ACCESS_TOKEN_MANAGE: { meaning: 'Make, list and revoke one’s own access tokens.', ...sessionOnly },
})
/** A code of `action`. */
export type Action = CodeOf<typeof action>
