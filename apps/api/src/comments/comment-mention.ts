import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Person } from '../people/person.ts'
import { Key } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { Comment } from './comment.ts'

/** A person mentioned in a comment. */
@Entity('comment_mentions')
@Unique('comment_mentions_person_key', ['commentId', 'personId'])
export class CommentMention extends RecordedRow {
  @Key('comment_id')
  commentId!: string

  @Index('comment_mentions_person_id_idx')
  @Key('person_id')
  personId!: string

  @ManyToOne(() => Comment)
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'comment_mentions_comment_id_fkey' })
  comment!: Relation<Comment>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'comment_mentions_person_id_fkey' })
  person!: Relation<Person>
}
