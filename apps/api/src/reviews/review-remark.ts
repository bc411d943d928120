import { type RemarkKind, remarkKind } from '@pingyi/domain/internal'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { CheckCode, Key, Personal } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { RemarkKindEnum } from '../platform/graphql/enums.ts'
import { children } from '../platform/graphql/relations.ts'
import { Review } from './review.ts'

@ObjectType('Remark', { description: 'What a review says on a criterion or in a part of its form.' })
@Entity('review_remarks')
@CheckCode('review_remarks', 'kind', remarkKind)
@Unique('review_remarks_code_key', ['reviewId', 'kind', 'code'])
export class ReviewRemark extends RecordedRow {
  @Key('review_id')
  reviewId!: string

  @Field(() => RemarkKindEnum)
  @Column('text')
  kind!: RemarkKind

  @Field(() => String)
  @Column('text')
  code!: string

  @Column('int')
  ordinal!: number

  @Personal('review_remarks', 'text')
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  text!: string | null

  @Field(() => String, { nullable: true, description: 'The code of a grade of the scale; null where nothing is graded.' })
  @Column('text', { nullable: true })
  grade!: string | null

  @ManyToOne(() => Review)
  @JoinColumn({ name: 'review_id', foreignKeyConstraintName: 'review_remarks_review_id_fkey' })
  review!: Relation<Review>
}

children(Review, 'remarks', () => ReviewRemark, 'reviewId', 'ordinal', {
  description: 'What it says on each criterion and in each part of the form.',
})
