import type { PartyStatus, ResponsibilityKind } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../platform/graphql/date.ts'
import { PartyStatusEnum, ResponsibilityKindEnum } from '../platform/graphql/enums.ts'

@InputType()
export class CreatePersonInput {
  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true, description: 'The office’s own number for the person.' })
  number?: string | null

  @Field(() => PartyStatusEnum)
  partyStatus!: PartyStatus

  @Field(() => ID, { nullable: true, description: 'Member there from `fromOn` on.' })
  organizationId?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Today, unless told.' })
  fromOn?: string | null
}

@InputType({ description: 'What is not given stays as it is.' })
export class UpdatePersonInput {
  @Field(() => String, { nullable: true })
  name?: string

  @Field(() => String, { nullable: true })
  number?: string | null

  @Field(() => PartyStatusEnum, { nullable: true })
  partyStatus?: PartyStatus
}

@InputType()
export class CreateMembershipInput {
  @Field(() => ID)
  personId!: string

  @Field(() => ID)
  organizationId!: string

  @Field(() => DateScalar)
  fromOn!: string
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
