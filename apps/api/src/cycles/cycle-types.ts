import type { SubjectCapacity, SubjectFacts } from '@pingyi/domain'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { CriteriaSet } from '../criteria/criteria-set.ts'
import { AuthorityRule } from '../field/authority/authority-types.ts'
import { Organization } from '../organizations/organization.ts'
import { Appointment } from '../people/appointment.ts'
import { Person } from '../people/person.ts'
import type { Context } from '../platform/context.ts'
import { SubjectCapacityEnum } from '../platform/graphql/enums.ts'
import { load } from '../platform/graphql/relations.ts'

@ObjectType({ description: 'By which criteria the reviews of a rule are given.' })
export class CycleCriteria {
  @Field(() => String, { description: 'The code of a rule of the authority.' })
  authorityRule!: string

  criteriaSetId!: string
}

@Resolver(() => CycleCriteria)
export class CycleCriteriaResolver {
  @FieldResolver(() => CriteriaSet, { description: 'The criteria by which that rule reviews.' })
  criteriaSet(@Root() { criteriaSetId }: CycleCriteria, @Ctx() context: Context) {
    return load(context, CriteriaSet, criteriaSetId)
  }
}

@ObjectType({ description: 'Somebody who may review the subject, by which rule and in which post, and by which criteria.' })
export class ReviewerOption {
  personId!: string
  appointmentId!: string | null
  criteriaSetId!: string | null
  organizationId!: SubjectFacts['organizationId']

  @Field(() => AuthorityRule)
  rule!: AuthorityRule

  @Field(() => SubjectCapacityEnum, { nullable: true, description: 'In what capacity the person is reviewed; null for an organisation.' })
  capacity!: SubjectCapacity | null
}

@Resolver(() => ReviewerOption)
export class ReviewerOptionResolver {
  @FieldResolver(() => Person, { description: 'The person who may review.' })
  person(@Root() { personId }: ReviewerOption, @Ctx() context: Context) {
    return load(context, Person, personId)
  }

  @FieldResolver(() => Appointment, { nullable: true })
  appointment(@Root() { appointmentId }: ReviewerOption, @Ctx() context: Context) {
    return appointmentId && load(context, Appointment, appointmentId)
  }

  @FieldResolver(() => CriteriaSet, { nullable: true })
  criteriaSet(@Root() { criteriaSetId }: ReviewerOption, @Ctx() context: Context) {
    return criteriaSetId && load(context, CriteriaSet, criteriaSetId)
  }

  @FieldResolver(() => Organization, { description: 'Where the subject stands in that capacity.' })
  organization(@Root() { organizationId }: ReviewerOption, @Ctx() context: Context) {
    return load(context, Organization, organizationId)
  }
}
