import { ObjectType } from 'type-graphql'
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { doneBy } from '../field/account-holder.ts'
import { Key, Moment, Personal } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { relation } from '../platform/graphql/relations.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'

@ObjectType({ description: 'What somebody says to an opinion or a rectification; whoever may read that may read it.' })
@Entity('comments')
@Check('comments_subject_check', 'num_nonnulls(opinion_id, rectification_id) = 1')
@Index('comments_opinion_id_idx', ['opinionId', 'recordedAt'])
@Index('comments_rectification_id_idx', ['rectificationId', 'recordedAt'])
export class Comment extends VersionedRow {
  @Index('comments_author_id_idx')
  @Key('author_id')
  authorId!: string

  @Key('opinion_id', { nullable: true })
  opinionId!: string | null

  @Key('rectification_id', { nullable: true })
  rectificationId!: string | null

  // No @Field: the text of a withdrawn comment is not shown.
  @Personal('comments', 'text')
  @Column('text')
  text!: string

  @Moment('edited_at', { description: 'When its text was last changed; null where it never was.' })
  editedAt!: Date | null

  @Moment('withdrawn_at', { description: 'When it was taken back; null while it stands.' })
  withdrawnAt!: Date | null

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'comments_author_id_fkey' })
  author!: Relation<Account>

  @ManyToOne(() => Opinion)
  @JoinColumn({ name: 'opinion_id', foreignKeyConstraintName: 'comments_opinion_id_fkey' })
  opinion!: Relation<Opinion | null>

  @ManyToOne(() => Rectification)
  @JoinColumn({ name: 'rectification_id', foreignKeyConstraintName: 'comments_rectification_id_fkey' })
  rectification!: Relation<Rectification | null>
}

doneBy(Comment, 'author', 'authorId')
relation(Comment, 'opinion', () => Opinion, 'opinionId', {
  nullable: true,
  description: 'The opinion that it is on; null where it is on a rectification.',
})
relation(Comment, 'rectification', () => Rectification, 'rectificationId', {
  nullable: true,
  description: 'The rectification that it is on; null where it is on an opinion.',
})
