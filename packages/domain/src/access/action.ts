import type { Scope } from '../account/scope.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

const read = { scopes: ['READ_RECORDS'] } as const satisfies { scopes: readonly Scope[] }
const frame = { scopes: ['READ_STATISTICS', 'READ_RECORDS'] } as const satisfies { scopes: readonly Scope[] }
const write = { scopes: ['WRITE'] } as const satisfies { scopes: readonly Scope[] }
const sessionOnly = { scopes: [] } as const satisfies { scopes: readonly Scope[] }

/** Everything that can be allowed. `scopes`: one of them lets a token do it; with none, only a browser session can. */
export const action = vocabulary('Action', {
  'organization:read': { meaning: 'See an organisation.', ...frame },
  'organization:manage': { meaning: 'Found, change, move or close an organisation.', ...write },
  'person:read': { meaning: 'See a person.', ...read },
  'person:manage': { meaning: 'Enter or change a person or a membership.', ...write },
  'appointment:manage': { meaning: 'Appoint to a post, or end an appointment or responsibility.', ...write },
  'cycle:read': { meaning: 'See a cycle and its plan.', ...frame },
  'cycle:manage': { meaning: 'Plan a cycle and its roster.', ...write },
  'assignment:read': { meaning: 'See who must review whom.', ...read },
  'criteria:manage': { meaning: 'Write criteria, scales, forms and the authority matrix.', ...write },
  'calendar:manage': { meaning: 'Load notices on holidays, and enter school terms.', ...write },
  'roster:import': { meaning: 'Import a roster.', ...write },
  'occasion:read': { meaning: 'See a meeting, visit or talk; of a talk only those concerned.', ...read },
  'occasion:manage': { meaning: 'Enter a meeting, visit or talk at which reviews are given.', ...write },
  'review:record': { meaning: 'Record a review of one’s own.', ...write },
  'review:recordForOthers': { meaning: 'Record a review for its reviewer, shown as such.', ...write },
  'review:read': { meaning: 'Read a review, its opinions and their rectification.', ...read },
  'review:return': { meaning: 'Send a review back to be completed.', ...write },
  'review:void': { meaning: 'Declare a review void.', ...write },
  'review:disclose': { meaning: 'Make a review known within its scope.', ...write },
  'opinion:answer': { meaning: 'Adopt, merge or refuse an opinion, for its subject.', ...write },
  'opinion:decide': { meaning: 'Withdraw an opinion or decide on its refusal, as its reviewer.', ...write },
  'rectification:propose': { meaning: 'Propose measures.', ...write },
  'rectification:reply': { meaning: 'Reply in writing.', ...write },
  'rectification:decide': { meaning: 'Approve, accept, return, close out or reopen.', ...write },
  'measure:work': { meaning: 'Start, complete or cancel a measure.', ...write },
  'measure:verify': { meaning: 'Check a measure that is reported done.', ...write },
  'statistics:read': { meaning: 'Read figures.', scopes: ['READ_STATISTICS'] },
  'ledger:read': { meaning: 'Read the ledger.', ...read },
  'audit:read': { meaning: 'Read the audit log.', ...read },
  'comment:write': { meaning: 'Comment on an opinion or a rectification.', ...write },
  'notification:read': { meaning: 'Read one’s own notifications.', ...read },
  'notification:tick': { meaning: 'Tick off one’s own notifications.', ...write },
  'account:read': { meaning: 'See accounts.', ...read },
  'account:manage': { meaning: 'Invite, reset or disable an account.', ...sessionOnly },
  'savedView:read': { meaning: 'See a saved view of a list.', ...read },
  'savedView:manage': { meaning: 'Save, change or delete a view of a list.', ...write },
  'savedView:share': { meaning: 'Share a view with an organisation and all below it.', ...write },
  'token:own': { meaning: 'Make, list and revoke one’s own access tokens.', ...sessionOnly },
})
/** A code of `action`. */
export type Action = CodeOf<typeof action>
