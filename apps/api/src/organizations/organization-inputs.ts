import type { OrganizationKind } from '@pingyi/domain'
import type { BodyKind, UnitKind } from '@pingyi/domain/internal'
import { Field, ID, InputType, Int } from 'type-graphql'
import { DateScalar } from '../platform/graphql/date.ts'
import { BodyKindEnum, OrganizationKindEnum, UnitKindEnum } from '../platform/graphql/enums.ts'

@InputType()
export class CreateOrganizationInput {
  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  shortName?: string | null

  @Field(() => OrganizationKindEnum)
  kind!: OrganizationKind

  @Field(() => ID, { nullable: true, description: 'The one above it, by its id; left out for one at the top.' })
  parentId?: string | null

  @Field(() => ID, { nullable: true })
  unitId?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Unknown: it has always stood below its parent.' })
  foundedOn?: string | null

  @Field(() => Int, { nullable: true })
  ordinal?: number | null
}

@InputType({ description: 'What is not given stays as it is.' })
export class UpdateOrganizationInput {
  @Field(() => String, { nullable: true })
  name?: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of a new name, today unless told; records of earlier days show the former one.',
  })
  renamedOn?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True: the name was only written wrongly, and is put right for earlier days, too.' })
  correctsName?: boolean | null

  @Field(() => String, { nullable: true })
  shortName?: string | null

  @Field(() => ID, { nullable: true })
  unitId?: string | null

  @Field(() => Int, { nullable: true })
  ordinal?: number
}

@InputType()
export class CreateUnitInput {
  @Field(() => String)
  name!: string

  @Field(() => UnitKindEnum)
  kind!: UnitKind
}

@InputType()
export class UpdateUnitInput {
  @Field(() => String, { nullable: true })
  name?: string

  @Field(() => UnitKindEnum, { nullable: true })
  kind?: UnitKind
}

@InputType()
export class CreateBodyInput {
  @Field(() => String)
  name!: string

  @Field(() => BodyKindEnum)
  kind!: BodyKind

  @Field(() => [String], { nullable: true })
  aliases?: string[] | null

  @Field(() => ID, { nullable: true })
  organizationId?: string | null
}

@InputType()
export class UpdateBodyInput {
  @Field(() => String, { nullable: true })
  name?: string

  @Field(() => BodyKindEnum, { nullable: true })
  kind?: BodyKind

  @Field(() => [String], { nullable: true })
  aliases?: string[] | null

  @Field(() => ID, { nullable: true })
  organizationId?: string | null
}
