/** Of queries and mutations that say nothing of themselves in their resolvers. */
export const operations: Readonly<Record<string, string>> = {
  'Query.auditEvents': 'The audit log, the latest first unless told: who did what to which thing.',
  'Query.calendarYear': 'The days off and make-up days of a year, as the latest notice has them.',
  'Query.installation': 'What a stranger may know of this installation; needs no sign-in.',
  'Query.previewCalendarNotice': 'What a notice would change, before it is loaded.',
  'Mutation.createAccessToken':
    'Makes an access token of one’s own. Only for a browser’s session, at most once in a request; takes no idempotencyKey.',
  'Mutation.disableAccount': 'Ends its sessions and tokens; it can no longer sign in.',
  'Mutation.discardImport': 'Gives an import up that was not applied.',
  'Mutation.undoImport':
    'Takes back all that an applied import wrote, as long as nothing was built upon it; else BUILT_UPON tells what stands in the way.',
  'Mutation.dissolveOrganization':
    'Ends it from a day on, once no organisation, membership, appointment or responsibility hangs on it any more.',
  'Mutation.drawUpRoster':
    'Writes who is due in the cycle, by its rule and the memberships as they are; drawn up again, it takes in what has changed.',
  'Mutation.enableAccount': 'Lets a disabled account sign in again.',
  'Mutation.excludeFromRoster': 'Leaves a subject out of what is due, with a reason; counted as excluded in the base.',
  'Mutation.includeInRoster': 'Takes a subject that was left out in again.',
  'Mutation.inviteAccount': 'Makes an account, with a code by which its owner sets the password.',
  'Mutation.moveOrganization': 'Puts it below another parent from a day on; what is below it moves along.',
  'Mutation.reviseCriteriaSet':
    'Changes it in place while nothing uses it, else makes a new revision beside it, which later cycles may choose.',
  'Mutation.revokeAccessToken': 'Ends a token of one’s own at once; one that is ended stays ended.',
  'Mutation.transferMember':
    'Ends the membership of that day and begins one elsewhere on it; both organisations must be the actor’s to manage.',
}
