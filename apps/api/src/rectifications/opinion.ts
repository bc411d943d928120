import { type OpinionKind, type OpinionStatus, opinionKind, opinionStatus } from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Cycle } from '../cycles/cycle.ts'
import { CheckCode, Key, Personal } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { OpinionKindEnum, OpinionStatusEnum } from '../platform/graphql/enums.ts'
import { children, relation } from '../platform/graphql/relations.ts'
import { Review } from '../reviews/review.ts'
import { Rectification } from './rectification.ts'

@ObjectType({ description: 'One item out of a review: a problem, a suggestion, a request for help, or praise.' })
@Entity('opinions')
@CheckCode('opinions', 'kind', opinionKind)
@CheckCode('opinions', 'status', opinionStatus)
@Check('opinions_merged_check', "(status = 'MERGED') = (merged_into_id is not null)")
export class Opinion extends VersionedRow {
  @Index('opinions_review_id_idx')
  @Key('review_id')
  reviewId!: string

  @Column('int')
  ordinal!: number

  @Field(() => OpinionKindEnum)
  @Column('text')
  kind!: OpinionKind

  @Field(() => OpinionStatusEnum)
  @Column('text')
  status!: OpinionStatus

  @Personal('opinions', 'text')
  @Field(() => String)
  @Column('text')
  text!: string

  @Index('opinions_rectification_id_idx')
  @Key('rectification_id', { nullable: true })
  rectificationId!: string | null

  @Index('opinions_merged_into_id_idx')
  @Key('merged_into_id', { nullable: true })
  mergedIntoId!: string | null

  @Personal('opinions', 'reason')
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  reason!: string | null

  @Personal('opinions', 'answer')
  @Field(() => String, {
    nullable: true,
    description: 'The answer to a request for help; null until it is given, or where the viewer may not read it.',
  })
  @Column('text', { nullable: true })
  answer!: string | null

  @Index('opinions_carried_to_id_idx')
  @Key('carried_to_id', { nullable: true })
  carriedToId!: string | null

  @ManyToOne(() => Cycle)
  @JoinColumn({ name: 'carried_to_id', foreignKeyConstraintName: 'opinions_carried_to_id_fkey' })
  carriedTo!: Relation<Cycle | null>

  @ManyToOne(() => Review)
  @JoinColumn({ name: 'review_id', foreignKeyConstraintName: 'opinions_review_id_fkey' })
  review!: Relation<Review>

  @ManyToOne(() => Rectification)
  @JoinColumn({ name: 'rectification_id', foreignKeyConstraintName: 'opinions_rectification_id_fkey' })
  rectification!: Relation<Rectification | null>

  @ManyToOne(() => Opinion)
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'opinions_merged_into_id_fkey' })
  mergedInto!: Relation<Opinion | null>
}

relation(Opinion, 'carriedTo', () => Cycle, 'carriedToId', {
  nullable: true,
  description: 'The cycle that it was carried over into when its own was closed; null where it was not.',
})
relation(Opinion, 'review', () => Review, 'reviewId', { description: 'The review that it was raised in.' })
children(Review, 'opinions', () => Opinion, 'reviewId', 'ordinal', {
  description: 'What it asks for, once it is submitted; those that the viewer may read.',
})
