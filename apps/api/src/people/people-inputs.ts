import type { AffiliationClass, MembershipStanding, PoliticalStatus, ResponsibilityKind } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../platform/graphql/date.ts'
import { AffiliationClassEnum, MembershipStandingEnum, PoliticalStatusEnum, ResponsibilityKindEnum } from '../platform/graphql/enums.ts'

@InputType()
export class CreatePersonInput {
  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true, description: 'The office’s own number for the person.' })
  number?: string | null

  @Field(() => PoliticalStatusEnum, {
    nullable: true,
    description: 'With an organisation, a (probationary) party member becomes its member; kept of everybody else.',
  })
  politicalStatus?: PoliticalStatus | null

  @Field(() => ID, { nullable: true, description: 'From `fromOn` on a member there, or taking part in `classes`.' })
  organizationId?: string | null

  @Field(() => ID, { nullable: true, description: 'The unit in which somebody who is no member takes part, instead of an organisation.' })
  unitId?: string | null

  @Field(() => [AffiliationClassEnum], { nullable: true, description: 'As what somebody who is no member takes part.' })
  classes?: AffiliationClass[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Today, unless told.' })
  fromOn?: string | null
}

@InputType({ description: 'What is not given stays as it is.' })
export class UpdatePersonInput {
  @Field(() => String, { nullable: true })
  name?: string

  @Field(() => String, { nullable: true })
  number?: string | null

  @Field(() => PoliticalStatusEnum, { nullable: true, description: 'Of somebody without a membership; of a member it is refused.' })
  politicalStatus?: PoliticalStatus | null
}

@InputType()
export class CreateMembershipInput {
  @Field(() => ID)
  personId!: string

  @Field(() => ID)
  organizationId!: string

  @Field(() => MembershipStandingEnum, { description: 'As what the person is a member.' })
  standing!: MembershipStanding

  @Field(() => DateScalar)
  fromOn!: string
}

@InputType({ description: 'In an organisation or in a unit, not both.' })
export class CreateAffiliationInput {
  @Field(() => ID)
  personId!: string

  @Field(() => ID, { nullable: true, description: 'The organisation in which the person takes part, by its id; or unitId.' })
  organizationId?: string | null

  @Field(() => ID, { nullable: true, description: 'The unit in which the person takes part, by its id; or organizationId.' })
  unitId?: string | null

  @Field(() => [AffiliationClassEnum], { description: 'As what the person takes part; at least one.' })
  classes!: AffiliationClass[]

  @Field(() => DateScalar)
  fromOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it no longer holds, where that is known.' })
  toOn?: string | null
}

@InputType({ description: 'In an organisation or in a body, not both.' })
export class CreateAppointmentInput {
  @Field(() => ID)
  personId!: string

  @Field(() => ID)
  postId!: string

  @Field(() => ID, { nullable: true, description: 'The organisation in which the post is held, by its id; or bodyId.' })
  organizationId?: string | null

  @Field(() => ID, { nullable: true, description: 'The body in which the post is held, by its id; or organizationId.' })
  bodyId?: string | null

  @Field(() => String, { nullable: true })
  portfolio?: string | null

  @Field(() => DateScalar)
  fromOn!: string
}

@InputType()
export class CreateResponsibilityInput {
  @Field(() => ID)
  personId!: string

  @Field(() => ID)
  organizationId!: string

  @Field(() => ResponsibilityKindEnum)
  kind!: ResponsibilityKind

  @Field(() => DateScalar)
  fromOn!: string
}
