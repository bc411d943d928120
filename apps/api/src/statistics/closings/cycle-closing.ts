import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Account } from '../../accounts/account.ts'
import { Cycle } from '../../cycles/cycle.ts'
import { doneBy } from '../../field/account-holder.ts'
import { Key, Moment, Personal } from '../../platform/database/columns.ts'
import { VersionedRow } from '../../platform/database/recorded-row.ts'
import { children, relation } from '../../platform/graphql/relations.ts'

@ObjectType({ description: 'That a cycle was closed: when, by whom, and what became of its open work.' })
@Entity('cycle_closings')
export class CycleClosing extends VersionedRow {
  @Index('cycle_closings_cycle_id_idx')
  @Key('cycle_id')
  cycleId!: string

  @Index('cycle_closings_closed_by_idx')
  @Key('closed_by')
  closedById!: string

  @Index('cycle_closings_next_cycle_id_idx')
  @Key('next_cycle_id', { nullable: true })
  nextCycleId!: string | null

  @Personal('cycle_closings', 'settled')
  @Column('jsonb', { default: () => "'[]'" })
  settled!: unknown

  @Column('jsonb', { default: () => "'[]'" })
  figures!: unknown

  @Moment('reopened_at', {
    description: 'When the cycle was opened again; null while it is closed. What is recorded later was entered after the closing.',
  })
  reopenedAt!: Date | null

  @Index('cycle_closings_reopened_by_idx')
  @Key('reopened_by', { nullable: true })
  reopenedById!: string | null

  @Personal('cycle_closings', 'reopen_reason')
  @Field(() => String, { nullable: true, description: 'Why the cycle was opened again.' })
  @Column('text', { name: 'reopen_reason', nullable: true })
  reopenReason!: string | null

  @ManyToOne(() => Cycle)
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'cycle_closings_cycle_id_fkey' })
  cycle!: Relation<Cycle>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'closed_by', foreignKeyConstraintName: 'cycle_closings_closed_by_fkey' })
  closedBy!: Relation<Account>

  @ManyToOne(() => Cycle)
  @JoinColumn({ name: 'next_cycle_id', foreignKeyConstraintName: 'cycle_closings_next_cycle_id_fkey' })
  nextCycle!: Relation<Cycle | null>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'reopened_by', foreignKeyConstraintName: 'cycle_closings_reopened_by_fkey' })
  reopenedBy!: Relation<Account | null>
}

doneBy(CycleClosing, 'closedBy', 'closedById', { description: 'Who closed the cycle.' })
doneBy(CycleClosing, 'reopenedBy', 'reopenedById', { nullable: true, description: 'Who opened it again.' })
relation(CycleClosing, 'nextCycle', () => Cycle, 'nextCycleId', {
  nullable: true,
  description: 'The cycle into which open work was carried over; null where none was.',
})
children(Cycle, 'closings', () => CycleClosing, 'cycleId', 'recordedAt', { description: 'Each time that it was closed, from the first.' })
