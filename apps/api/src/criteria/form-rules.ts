import { type AuthorityClass, type OpinionKind, problemsOfReviewForm, type ReviewPart, type SubjectKind } from '@pingyi/domain'
import { Field, InputType } from 'type-graphql'
import { AuthorityClassEnum, OpinionKindEnum, SubjectKindEnum } from '../platform/graphql/enums.ts'
import { TextInput } from '../platform/graphql/text.ts'
import { given, RevisionInput, type RevisionRules } from '../platform/revisions/revision-input.ts'
import type { ReviewForm } from './review-form.ts'

@InputType({ description: 'A kind of meeting or place, as it is written.' })
export class OccasionKindInput {
  @Field(() => String)
  code!: string

  @Field(() => TextInput)
  name!: TextInput
}

@InputType({ description: 'A part of a form, as it is written.' })
export class FormPartInput extends OccasionKindInput {
  @Field(() => Boolean, { description: 'A submitted review must have it.' })
  required!: boolean

  @Field(() => OpinionKindEnum, { nullable: true, description: 'It is the list of opinions of this kind; left out: it is a text.' })
  gives?: OpinionKind | null
}

@InputType()
export class ReviseReviewFormInput extends RevisionInput {
  @Field(() => [SubjectKindEnum], { description: 'What it may review.' })
  subjects!: SubjectKind[]

  @Field(() => [AuthorityClassEnum], { description: 'In what standing reviews are given in it.' })
  classes!: AuthorityClass[]

  @Field(() => [FormPartInput], { description: 'What is written down, in this order.' })
  parts!: FormPartInput[]

  @Field(() => [OccasionKindInput], { description: 'The kinds of occasion at which it is used.' })
  occasions!: OccasionKindInput[]

  @Field(() => Boolean, { description: 'Only those directly concerned see what was said.' })
  confidential!: boolean

  @Field(() => Boolean, { description: 'Planned beforehand; otherwise it happens when it is needed.' })
  scheduled!: boolean
}

const columnsOf = ({ subjects, classes, parts, occasions, confidential, scheduled }: ReviseReviewFormInput) => ({
  subjects,
  classes,
  parts: parts.map(given) as ReviewPart[],
  occasions,
  confidential,
  scheduled,
})

export const formRules: RevisionRules<ReviewForm, ReviseReviewFormInput> = {
  Input: ReviseReviewFormInput,
  problemsOf: (code, input) => problemsOfReviewForm({ code, revision: 1, name: input.name, source: input.source, ...columnsOf(input) }),
  columnsOf,
  used: `exists (select 1 from reviews r where r.form_id = t.id) or exists (select 1 from occasions o where o.form_id = t.id)`,
  events: ['reviewForm.created', 'reviewForm.revised', 'reviewForm.retired', 'reviewForm.reinstated'],
}
