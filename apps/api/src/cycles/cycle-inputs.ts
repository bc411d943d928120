import type { CycleEntry, CycleKind, DisclosureScope, MemberCapacityRule, RosterRule } from '@pingyi/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { AuthorityMatrixInput } from '../field/authority/authority-types.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { CycleEntryEnum, CycleKindEnum, DisclosureScopeEnum, MemberCapacityRuleEnum, RosterRuleEnum } from '../platform/graphql/enums.ts'

@InputType()
export class CycleCriteriaInput {
  @Field(() => String, { description: 'The code of a rule of the authority.' })
  authorityRule!: string

  @Field(() => ID)
  criteriaSetId!: string
}

@InputType()
export class CreateCycleInput {
  @Field(() => String)
  name!: string

  @Field(() => CycleKindEnum)
  kind!: CycleKind

  @Field(() => CycleEntryEnum, { nullable: true, description: 'LIVE unless told; it never changes.' })
  entry?: CycleEntry | null

  @Field(() => DateScalar)
  startsOn!: string

  @Field(() => DateScalar)
  endsOn!: string

  @Field(() => ID)
  organizationId!: string

  @Field(() => RosterRuleEnum)
  rosterRule!: RosterRule

  @Field(() => Boolean, { nullable: true, description: 'False leaves probationary members out; they are due unless told.' })
  probationaryDue?: boolean | null

  @Field(() => MemberCapacityRuleEnum)
  memberCapacityRule!: MemberCapacityRule

  @Field(() => Boolean, { nullable: true, description: 'Reviews by an upper level count as coverage, too; they do not unless told.' })
  superiorCounts?: boolean | null

  @Field(() => DisclosureScopeEnum, { nullable: true, description: 'SUBJECT_ORGANIZATION unless told.' })
  organizationDisclosure?: DisclosureScope | null

  @Field(() => DisclosureScopeEnum, { nullable: true, description: 'MEETING unless told: personal criticism stays in its meeting.' })
  personDisclosure?: DisclosureScope | null

  @Field(() => Int, { nullable: true, description: 'How many months after the close-out one looks back; 3 unless told.' })
  lookBackMonths?: number | null

  @Field(() => Int, { nullable: true, description: 'How many per cent are drawn for a look-back; all unless told.' })
  lookBackShare?: number | null

  @Field(() => DateScalar, { nullable: true, description: 'By where a person was on this day they count; by the rule unless told.' })
  rosterOn?: string | null

  @Field(() => AuthorityMatrixInput, { nullable: true, description: 'Who reviews whom; defaultAuthority unless told.' })
  authority?: AuthorityMatrixInput | null

  @Field(() => [CycleCriteriaInput], { nullable: true, description: 'The texts’ own sets by rule unless told.' })
  criteria?: CycleCriteriaInput[] | null

  @Field(() => Boolean, { nullable: true, description: 'True draws its roster up in the same act; otherwise `drawUpRoster` does later.' })
  drawUpRoster?: boolean | null
}

@InputType({ description: 'What is not given follows: the next period of the kind that is not planned yet, named as an office names it.' })
export class CopyCycleInput {
  @Field(() => String, { nullable: true })
  name?: string | null

  @Field(() => DateScalar, { nullable: true })
  startsOn?: string | null

  @Field(() => DateScalar, { nullable: true })
  endsOn?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True draws its roster up in the same act; otherwise `drawUpRoster` does later.' })
  drawUpRoster?: boolean | null
}

@InputType({ description: 'What is not given stays as it is.' })
export class UpdateCycleInput {
  @Field(() => String, { nullable: true })
  name?: string

  @Field(() => CycleKindEnum, { nullable: true })
  kind?: CycleKind

  @Field(() => DateScalar, { nullable: true })
  startsOn?: string

  @Field(() => DateScalar, { nullable: true })
  endsOn?: string

  @Field(() => ID, { nullable: true })
  organizationId?: string

  @Field(() => RosterRuleEnum, { nullable: true })
  rosterRule?: RosterRule

  @Field(() => Boolean, { nullable: true })
  probationaryDue?: boolean

  @Field(() => MemberCapacityRuleEnum, { nullable: true })
  memberCapacityRule?: MemberCapacityRule

  @Field(() => Boolean, { nullable: true })
  superiorCounts?: boolean

  @Field(() => DisclosureScopeEnum, { nullable: true })
  organizationDisclosure?: DisclosureScope

  @Field(() => DisclosureScopeEnum, { nullable: true })
  personDisclosure?: DisclosureScope

  @Field(() => Int, { nullable: true })
  lookBackMonths?: number

  @Field(() => Int, { nullable: true })
  lookBackShare?: number

  @Field(() => DateScalar, { nullable: true })
  rosterOn?: string | null

  @Field(() => AuthorityMatrixInput, {
    nullable: true,
    description: 'Who reviews whom, as Cycle.authority reads; FROZEN where a rule would leave that is in use.',
  })
  authority?: AuthorityMatrixInput | null

  @Field(() => [CycleCriteriaInput], { nullable: true })
  criteria?: CycleCriteriaInput[] | null
}
