import { type DeadlineKind, deadlineKind, type RoundStatus, roundStatus } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { doneBy } from '../field/account-holder.ts'
import { CheckCode, Day, Key, Moment, Personal } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { DeadlineKindEnum, RoundStatusEnum } from '../platform/graphql/enums.ts'
import { Rectification } from './rectification.ts'

@ObjectType({ description: 'One round of a rectification: measures, deadline, reply, acceptance, close-out.' })
@Entity('rounds')
@CheckCode('rounds', 'status', roundStatus)
@CheckCode('rounds', 'deadline_kind', deadlineKind)
@Unique('rounds_number_key', ['rectificationId', 'number'])
@Check('rounds_due_check', "due_on is null or deadline_kind = 'BY_DATE'")
@Check('rounds_paused_check', "paused_on is null or (deadline_kind = 'BY_DATE' and due_on is null)")
@Index('rounds_one_open_key', { synchronize: false })
@Index('rounds_due_on_idx', { synchronize: false })
export class Round extends RecordedRow {
  @Key('rectification_id')
  rectificationId!: string

  @Field(() => Int, { description: 'From 1; a reopened rectification has another round.' })
  @Column('int')
  number!: number

  @Field(() => RoundStatusEnum)
  @Column('text', { default: 'OPEN' })
  status!: RoundStatus

  @Field(() => DeadlineKindEnum, { nullable: true, description: 'By when it is to be put right; null until measures are proposed.' })
  @Column('text', { name: 'deadline_kind', nullable: true })
  deadlineKind!: DeadlineKind | null

  @Day('due_on', { nullable: true })
  dueOn!: string | null

  @Field(() => Boolean, {
    description: 'The reviewer ordered it (责令限期整改): the deadline binds from the beginning, and no other is proposed.',
  })
  @Column('boolean', { default: false })
  ordered!: boolean

  @Day('paused_on', { nullable: true, description: 'Since when the clock stands still; there is no day that is due until it runs again.' })
  pausedOn!: string | null

  @Column('jsonb', { nullable: true })
  derivation!: unknown

  @Index('rounds_proposed_by_idx')
  @Key('proposed_by', { nullable: true })
  proposedById!: string | null

  @Personal('rounds', 'cause')
  @Field(() => String, { nullable: true, description: 'Why it had come to this, as the subject sees it; null where nothing is said.' })
  @Column('text', { nullable: true })
  cause!: string | null

  @Moment('replied_at', { description: 'When the written reply came; null until then.' })
  repliedAt!: Date | null

  @Index('rounds_replied_by_idx')
  @Key('replied_by', { nullable: true })
  repliedById!: string | null

  @Personal('rounds', 'evaluation')
  @Field(() => String, { nullable: true, description: 'What the reviewer says of the result; null until it is accepted.' })
  @Column('text', { nullable: true })
  evaluation!: string | null

  @Day('accepted_on', {
    nullable: true,
    description: 'The day on which it was found put right: the server’s, or from records the stated one.',
  })
  acceptedOn!: string | null

  @Moment('accepted_at', { description: 'When the reviewer found it put right, by the server’s clock; null until then.' })
  acceptedAt!: Date | null

  @Index('rounds_accepted_by_idx')
  @Key('accepted_by', { nullable: true })
  acceptedById!: string | null

  @Moment('closed_at', { description: 'When it was struck off (销号); null until then.' })
  closedAt!: Date | null

  @Index('rounds_closed_by_idx')
  @Key('closed_by', { nullable: true })
  closedById!: string | null

  @Day('look_back_due_on', {
    nullable: true,
    description: 'By when a look-back (回头看) is due, planned at the close-out; null until then, and of what was not drawn.',
  })
  lookBackDueOn!: string | null

  @Moment('confirmed_at', { description: 'When a look-back (回头看) found it still right; null until then.' })
  confirmedAt!: Date | null

  @Personal('rounds', 'reason')
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  reason!: string | null

  @ManyToOne(() => Rectification)
  @JoinColumn({ name: 'rectification_id', foreignKeyConstraintName: 'rounds_rectification_id_fkey' })
  rectification!: Relation<Rectification>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'proposed_by', foreignKeyConstraintName: 'rounds_proposed_by_fkey' })
  proposedBy!: Relation<Account | null>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'replied_by', foreignKeyConstraintName: 'rounds_replied_by_fkey' })
  repliedBy!: Relation<Account | null>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'accepted_by', foreignKeyConstraintName: 'rounds_accepted_by_fkey' })
  acceptedBy!: Relation<Account | null>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'closed_by', foreignKeyConstraintName: 'rounds_closed_by_fkey' })
  closedBy!: Relation<Account | null>
}

doneBy(Round, 'proposedBy', 'proposedById', {
  nullable: true,
  description: 'Who proposed the measures, and so does not approve them; null until then.',
})
doneBy(Round, 'repliedBy', 'repliedById', { nullable: true })
doneBy(Round, 'acceptedBy', 'acceptedById', { nullable: true })
doneBy(Round, 'closedBy', 'closedById', { nullable: true })
