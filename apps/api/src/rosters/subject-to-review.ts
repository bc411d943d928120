import type { SubjectKind } from '@pingyi/domain'
import { Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { AuthorityRule } from '../field/authority/authority-types.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import type { Context } from '../platform/context.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { load } from '../platform/graphql/relations.ts'
import { Review } from '../reviews/review.ts'

@ObjectType({ description: 'A subject due in a cycle whom somebody may review, and what they have reviewed of it.' })
export class SubjectToReview {
  @Field(() => ID)
  id!: string

  organizationId!: string
  personId!: string | null

  @Field(() => SubjectKindEnum)
  subjectKind!: SubjectKind

  @Field(() => Boolean, { description: 'They have handed a review in.' })
  given!: boolean

  @Field(() => Review, { nullable: true, description: 'Their draft, else their last review, where the viewer may read it.' })
  review!: Review | null
}

@Resolver(() => SubjectToReview)
export class SubjectToReviewResolver {
  @FieldResolver(() => Organization)
  organization(@Root() { organizationId }: SubjectToReview, @Ctx() context: Context) {
    return load(context, Organization, organizationId)
  }

  @FieldResolver(() => Person, { nullable: true })
  person(@Root() { personId }: SubjectToReview, @Ctx() context: Context) {
    return personId && load(context, Person, personId)
  }
}

@ObjectType({ description: 'One page of a list: Subject to review.' })
export class SubjectToReviewPage {
  @Field(() => [SubjectToReview], { description: 'The rows of this page.' })
  items!: SubjectToReview[]

  @Field(() => Int, { description: 'How many there are in all.' })
  total!: number

  @Field(() => Int, { description: 'Of how many of them a review has been handed in.' })
  given!: number

  @Field(() => [AuthorityRule], { description: 'The rules by which they review anybody at all.' })
  rules!: AuthorityRule[]
}

@InputType()
export class SubjectToReviewFilter {
  @Field(() => String, { nullable: true, description: 'The code of the rule by which they are reviewed.' })
  rule?: string

  @Field(() => SubjectKindEnum, { nullable: true })
  subjectKind?: SubjectKind

  @Field(() => ID, { nullable: true, description: 'In the tree of this organisation.' })
  organizationId?: string

  @Field(() => String, { nullable: true, description: 'A part of the name, pinyin, initials or number; of an organisation, of its name.' })
  search?: string

  @Field(() => Boolean, { nullable: true, description: 'Whether their review has been handed in.' })
  given?: boolean
}
