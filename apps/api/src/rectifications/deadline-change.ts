import { type DeadlineChangeKind, deadlineChangeKind } from '@pingyi/domain/internal'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { doneBy } from '../field/account-holder.ts'
import { CheckCode, Day, Key, Personal } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { DeadlineChangeKindEnum } from '../platform/graphql/enums.ts'
import { Rectification } from './rectification.ts'
import { Round } from './round.ts'

@ObjectType({ description: 'One move of a deadline: what it was and what it became. Figures of a past day are read from here.' })
@Entity('deadline_changes')
@CheckCode('deadline_changes', 'kind', deadlineChangeKind)
@Unique('deadline_changes_ordinal_key', ['rectificationId', 'ordinal'])
export class DeadlineChange extends RecordedRow {
  @Key('rectification_id')
  rectificationId!: string

  @Index('deadline_changes_round_id_idx')
  @Key('round_id')
  roundId!: string

  @Field(() => Int, { description: 'Counts the moves within the rectification, over all its rounds.' })
  @Column('int')
  ordinal!: number

  @Field(() => DeadlineChangeKindEnum)
  @Column('text')
  kind!: DeadlineChangeKind

  @Day('effective_on', { description: 'The day from which it holds.' })
  effectiveOn!: string

  @Day('before_on', { nullable: true, description: 'The day that was due before; null where there was none.' })
  beforeOn!: string | null

  @Day('after_on', { nullable: true, description: 'Null while the clock stands still.' })
  afterOn!: string | null

  @Personal('deadline_changes', 'reason')
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  reason!: string | null

  @Index('deadline_changes_changed_by_idx')
  @Key('changed_by')
  changedById!: string

  @ManyToOne(() => Rectification)
  @JoinColumn({ name: 'rectification_id', foreignKeyConstraintName: 'deadline_changes_rectification_id_fkey' })
  rectification!: Relation<Rectification>

  @ManyToOne(() => Round)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'deadline_changes_round_id_fkey' })
  round!: Relation<Round>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'deadline_changes_changed_by_fkey' })
  changedBy!: Relation<Account>
}

doneBy(DeadlineChange, 'changedBy', 'changedById', {
  description: 'The account that changed it; for a newer calendar, whoever loaded that.',
})
