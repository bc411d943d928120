import type { TouchedBy } from './api/query-client.ts'
import { features } from './features.ts'
import type { Touches } from './kit/feature.ts'

/** The resources that show something of reviews and of what comes of them. */
const casework = [
  'reviews',
  'opinions',
  'rectifications',
  'measures',
  'occasions',
  'ledger',
  'rosterEntries',
  'notReviewed',
  'auditEvents',
] as const
const everything = null

/** What is fetched again after a verb, by the noun at the end of its name: what the nouns say, and where several share it. */
export const touches: readonly Touches[] = [
  ...features.flatMap(feature => feature.touches ?? []),
  [/(Review|Occasion|Attendees|Opinion|Refusal|Rectification|AtOnce|Plan|Reply|Deadline|Measure)$/, casework],
  [/(Reviewer|[aA]ssign|FromRoster|InRoster)$/, casework],
  [/(Assignments|drawUpRoster)$/, [...casework, 'cycles']],
  [/(Comment|Notifications?|AccessToken|Password)$/, []],
  // Rights and the tree: no screen stays as it was.
  [/(Person|Membership|Member|Affiliation|Appointment|Responsibility|Organization|Unit|Body|handOver)$/, everything],
  [/(Account|Invitation|Import|Cycle|CriteriaSet|ReviewForm|Post|Treatment|CalendarNotice|SchoolTerm|signIn|signOut)$/, everything],
]

/** Of a verb whose noun is in no line everything is fetched again: a request more is better than a screen that is wrong. */
export const touchedBy: TouchedBy = verb => touches.find(([nouns]) => nouns.test(verb))?.[1] ?? everything
