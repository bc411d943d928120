import { GraphQLObjectType, type GraphQLOutputType, getNamedType } from 'graphql'

/** What of a thing is its name: shown where a readable row names it. All else of a thing out of reach is withheld. */
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
/** Fields of an object type that lead to other things, without asking for anything. */
export const leadsTo = (type: GraphQLObjectType): (readonly [string, GraphQLObjectType])[] =>
  Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    const thing = args.some(({ defaultValue }) => defaultValue === undefined) ? null : isThing(of)
    return thing ? [[name, thing] as const] : []
  })

/** Everything of a thing that one can ask for, so many steps away. */
export function selectionOf(type: GraphQLObjectType, steps: number): string {
  const fields = type.getFields()
  const own = ['__typename', 'id', ...(kept[type.name] ?? [])].filter(name => name === '__typename' || name in fields)
  const further = steps === 0 ? [] : leadsTo(type).map(([name, next]) => `${name} { ${selectionOf(next, steps - 1)} }`)
  return [...own, ...further].join(' ')
}

/** What belongs to a thing and is read with it. */
export const parts: readonly string[] = ['Round', 'Remark', 'DeadlineChange']

/** Whom or what a readable row is about, and who had a part in it: shown by name, wherever they stand. */
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
  // The case that a measure belongs to: where it stands, not what was written in it.
  'Measure.rectification',
  'Occasion.chair',
  'Occasion.organization',
]

/** What is named may say in turn what it is called by: an account its person, a case whom it is about. */
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
