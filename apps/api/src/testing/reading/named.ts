/** The fields that lead to a record although the viewer may not read it, and then show no more than its name. */
const ways: readonly string[] = [
  'Account.person',
  'AccountHolder.person',
  'Assignment.reviewer',
  'Assignment.rosterEntry',
  'Comment.mentions',
  'Cycle.organization',
  'HistoryLine.cycle',
  'LedgerRow.organization',
  'LedgerRow.person',
  'LedgerRow.reviewer',
  'Measure.leader',
  'Measure.owner',
  'Measure.rectification',
  'Occasion.chair',
  'Occasion.cycle',
  'Occasion.organization',
  'Opinion.cycle',
  'Opinion.organization',
  'Opinion.person',
  'Organization.ancestors',
  'Organization.parent',
  'Query.mentionable',
  'Rectification.cycle',
  'Rectification.organization',
  'Rectification.person',
  'Rectification.reviewers',
  'Review.cycle',
  'Review.organization',
  'Review.person',
  'Review.reviewer',
  'ReviewerOption.organization',
  'RosterEntry.cycle',
  'RosterEntry.organization',
  'SavedView.organization',
  'WorkItem.organization',
]

/** Whether the field may lead to a record out of reach. */
export const isNamedBy = (way: string): boolean => ways.includes(way)

/** What is shown of a record out of reach where another names it, by type. A cycle is shown whole: its days and rules say what is meant by the record. */
const names: Readonly<Record<string, readonly string[] | 'all'>> = {
  Cycle: 'all',
  Person: ['name', 'pinyin', 'initials'],
  Organization: ['name', 'shortName', 'kind', 'ordinal'],
  RosterEntry: ['subjectKind'],
  Rectification: ['roundNumber', 'lateness'],
}

/** The fields of a type that are its name; what the viewer may do with it says nothing of it. */
export const isName = (type: string, field: string): boolean =>
  names[type] === 'all' ||
  ['id', 'recordedAt', 'version', ...(names[type] ?? ['name'])].includes(field) ||
  /^(viewerMay|may[A-Z]|allowed)/.test(field)
