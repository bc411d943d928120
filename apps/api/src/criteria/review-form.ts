import type { AuthorityClass, OccasionKind as KindOfOccasion, ReviewPart, SubjectKind } from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { AuthorityClassEnum, SubjectKindEnum } from '../platform/graphql/enums.ts'
import { RevisedRow } from '../platform/revisions/revised-row.ts'
import { FormPart, OccasionKind } from './criteria-types.ts'

@ObjectType({ description: 'A form of review with its parts and kinds of occasion, in one revision.' })
@Entity('review_forms')
@Unique('review_forms_code_revision_key', ['code', 'revision'])
export class ReviewForm extends RevisedRow {
  @Field(() => [SubjectKindEnum], { description: 'What it may review.' })
  @Column('jsonb')
  subjects!: readonly SubjectKind[]

  @Field(() => [AuthorityClassEnum], {
    description: 'In what standing reviews are given in it; a review by a rule of another class is refused.',
  })
  @Column('jsonb')
  classes!: readonly AuthorityClass[]

  @Field(() => [FormPart], { description: 'What is written down, such as achievements, problems and direction.' })
  @Column('jsonb')
  parts!: readonly ReviewPart[]

  @Field(() => [OccasionKind], { description: 'The kinds of occasion at which it is used.' })
  @Column('jsonb')
  occasions!: readonly KindOfOccasion[]

  @Field(() => Boolean, { description: 'Only those directly concerned see what was said.' })
  @Column('boolean')
  confidential!: boolean

  @Field(() => Boolean, { description: 'Planned beforehand; otherwise it happens when it is needed.' })
  @Column('boolean')
  scheduled!: boolean
}
