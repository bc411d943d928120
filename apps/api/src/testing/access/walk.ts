import { GraphQLObjectType, type GraphQLOutputType, getNamedType } from 'graphql'

/** The fields by type that must be hidden for a record out of reach. Its name is shown where a readable record refers to it. */
export const kept: Record<string, readonly string[]> = {
  Organization: ['memberCount'],
  Person: ['number', 'originalName'],
  Account: ['lastSignInAt'],
  DeadlineChange: ['reason'],
  RosterEntry: ['excludedReason'],
  Round: ['cause', 'reply', 'evaluation', 'reason'],
}

const isThing = (type: GraphQLOutputType) => {
  const named = getNamedType(type)
  return named instanceof GraphQLObjectType && 'id' in named.getFields() ? named : null
}
/** Fields of an object type that lead to other records and need no arguments. */
export const leadsTo = (type: GraphQLObjectType): (readonly [string, GraphQLObjectType])[] =>
  Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    const thing = args.some(({ defaultValue }) => defaultValue === undefined) ? null : isThing(of)
    return thing ? [[name, thing] as const] : []
  })

/** A selection of all such fields, some steps deep. */
export function selectionOf(type: GraphQLObjectType, steps: number): string {
  const fields = type.getFields()
  const own = ['__typename', 'id', ...(kept[type.name] ?? [])].filter(name => name === '__typename' || name in fields)
  const further = steps === 0 ? [] : leadsTo(type).map(([name, next]) => `${name} { ${selectionOf(next, steps - 1)} }`)
  return [...own, ...further].join(' ')
}

/** Types that are part of another record and readable with it. */
export const parts: readonly string[] = ['Round', 'Remark', 'DeadlineChange']

/** The fields that name the subject and participants of a readable record, wherever they are. */
export const shownByName: readonly string[] = [
  'Review.reviewer',
  'Review.person',
  'Review.organization',
  'Review.recordedBy',
  'Review.appointment',
  'Review.occasion',
  'LedgerRow.reviewer',
  'LedgerRow.person',
  'LedgerRow.organization',
  'Opinion.person',
  'Opinion.organization',
  'Rectification.person',
  'Rectification.organization',
  'Rectification.reviewers',
  'Measure.owner',
  'Measure.leader',
  'Measure.doneBy',
  'Round.repliedBy',
  'Round.acceptedBy',
  'Round.closedBy',
  'DeadlineChange.changedBy',
  'RosterEntry.person',
  'RosterEntry.organization',
  'Assignment.rosterEntry',
  'Assignment.reviewer',
  'Cycle.organization',
  'Import.recordedBy',
  'Comment.author',
  'Comment.mentions',
  'SavedView.organization',
  'AuditEvent.account',
  'AuditEvent.organization',
  'Account.person',
  'Organization.parent',
  'Organization.ancestors',
  // The rectification of a measure: its state, but not its texts.
  'Measure.rectification',
  'Occasion.chair',
  'Occasion.organization',
]

/** Named records may show their own name: an account its person, a rectification its subject. */
export const partOfName: readonly string[] = [
  'Account.person',
  'RosterEntry.person',
  'RosterEntry.organization',
  'Organization.parent',
  'Organization.ancestors',
  'Rectification.person',
  'Rectification.organization',
  'Round.repliedBy',
  'Round.acceptedBy',
  'Round.closedBy',
  'DeadlineChange.changedBy',
  'Appointment.person',
  'Appointment.organization',
  'Occasion.organization',
  'Occasion.chair',
]
