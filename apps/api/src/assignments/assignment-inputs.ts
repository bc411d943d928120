import { Field, ID, InputType } from 'type-graphql'

@InputType()
export class AssignReviewerInput {
  @Field(() => ID)
  rosterEntryId!: string

  @Field(() => ID)
  personId!: string

  @Field(() => String, {
    nullable: true,
    description: 'The code of a rule; the first that lets the person review the subject unless told.',
  })
  authorityRule?: string | null
}

@InputType()
export class StartCycleInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Assign whoever is proposed for the reviews that are owed.' })
  acceptProposed!: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'Tell the people due, too, not only the reviewers.' })
  tellSubjects!: boolean
}
