import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { AuthorityRule } from '../field/authority/authority-types.ts'
import { Appointment } from '../people/appointment.ts'
import { Person } from '../people/person.ts'
import { pageOf } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { load } from '../platform/graphql/relations.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'

@ObjectType({ description: 'Somebody who may review a subject, by which rule and in which post.' })
export class PlannedReviewer {
  personId!: string
  appointmentId!: string | null

  @Field(() => AuthorityRule)
  rule!: AuthorityRule
}

@Resolver(() => PlannedReviewer)
export class PlannedReviewerResolver {
  @FieldResolver(() => Person, { description: 'The person who may review.' })
  person(@Root() { personId }: PlannedReviewer, @Ctx() context: Context) {
    return load(context, Person, personId)
  }

  @FieldResolver(() => Appointment, { nullable: true })
  appointment(@Root() { appointmentId }: PlannedReviewer, @Ctx() context: Context) {
    return appointmentId && load(context, Appointment, appointmentId)
  }
}

@ObjectType({ description: 'A subject due, with who may review it.' })
export class PlannedSubject {
  rosterEntryId!: string

  @Field(() => [PlannedReviewer], {
    description: 'By rule: the leaders whose review of it would count; where there are none, whoever else may review it.',
  })
  reviewers!: PlannedReviewer[]

  @Field(() => [PlannedReviewer], { description: 'Who is proposed: one for each rule that obliges and is neither done nor assigned.' })
  proposed!: PlannedReviewer[]

  @Field(() => [AuthorityRule], { description: 'Rules by which a leader could review it, if somebody held the post or duty.' })
  wanting!: AuthorityRule[]
}

@Resolver(() => PlannedSubject)
export class PlannedSubjectResolver {
  @FieldResolver(() => RosterEntry)
  rosterEntry(@Root() { rosterEntryId }: PlannedSubject, @Ctx() context: Context) {
    return load(context, RosterEntry, rosterEntryId)
  }
}

@ObjectType({ description: 'What falls to a reviewer.' })
export class ReviewerLoad {
  personId!: string

  @Field(() => Int, { description: 'Subjects that they may review as a leader.' })
  mayReview!: number

  @Field(() => Int, { description: 'Subjects assigned to them.' })
  assigned!: number

  @Field(() => Int, { description: 'Of those assigned, the ones not yet reviewed by the rule or by them.' })
  owed!: number

  @Field(() => Int, { description: 'Subjects more that are proposed for them.' })
  proposed!: number

  @Field(() => Boolean, { description: 'They can sign in, and so are told when the cycle starts.' })
  hasAccount!: boolean
}

@Resolver(() => ReviewerLoad)
export class ReviewerLoadResolver {
  @FieldResolver(() => Person, { description: 'The person who reviews.' })
  person(@Root() { personId }: ReviewerLoad, @Ctx() context: Context) {
    return load(context, Person, personId)
  }
}

export const PlannedSubjectPage = pageOf(PlannedSubject)
export const ReviewerLoadPage = pageOf(ReviewerLoad)

@ObjectType({ description: 'Can everybody due be reviewed? The proof before a cycle starts, by its authority and the posts of a day.' })
export class CoveragePlan {
  subjectsOf!: readonly PlannedSubject[]
  uncoveredIds!: ReadonlySet<string>
  loads!: readonly ReviewerLoad[]

  @Field(() => DateScalar, { description: 'The day whose posts and duties it stands on.' })
  on!: string

  @Field(() => Int, { description: 'How many subjects are due: organisations and persons.' })
  due!: number

  @Field(() => Int, { description: 'Subjects that at least one leader may review so that it counts.' })
  covered!: number

  @Field(() => Int, { description: 'Subjects that no leader may review so that it counts.' })
  uncovered!: number

  @Field(() => Int, { description: 'Of the uncovered, those whom others may review, which is no coverage.' })
  uncountedOnly!: number

  @Field(() => Int, { description: 'Subjects with somebody assigned.' })
  assigned!: number

  @Field(() => Int, { description: 'Reviews that are owed by a rule, neither given nor assigned, for which somebody is proposed.' })
  proposed!: number

  @Field(() => Int, { description: 'People due who can sign in: they can be told that the cycle starts.' })
  subjectsWithAccount!: number
}
