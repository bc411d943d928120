import type { OccasionKind as KindOfOccasion, ReviewPart, SubjectKind } from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { RevisedRow } from '../platform/revisions/revised-row.ts'
import { FormPart, OccasionKind } from './criteria-types.ts'

@ObjectType({ description: 'A form of review with its parts and kinds of occasion, in one revision.' })
@Entity('review_forms')
@Unique('review_forms_code_revision_key', ['code', 'revision'])
export class ReviewForm extends RevisedRow {
  @Field(() => [SubjectKindEnum])
  @Column('jsonb')
  subjects!: readonly SubjectKind[]

  @Field(() => [FormPart])
  @Column('jsonb')
  parts!: readonly ReviewPart[]

  @Field(() => [OccasionKind])
  @Column('jsonb')
  occasions!: readonly KindOfOccasion[]

  @Field(() => Boolean)
  @Column('boolean')
  confidential!: boolean

  @Field(() => Boolean)
  @Column('boolean')
  scheduled!: boolean
}
