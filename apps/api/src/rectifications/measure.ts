import { type MeasureStatus, measureStatus } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { doneBy } from '../field/account-holder.ts'
import { Person } from '../people/person.ts'
import { CheckCode, Day, Key, Moment, Personal } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { MeasureStatusEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'
import { Rectification } from './rectification.ts'

@ObjectType({ description: 'A concrete act with its owner, responsible leader and due date.' })
@Entity('measures')
@CheckCode('measures', 'status', measureStatus)
export class Measure extends VersionedRow {
  @Index('measures_rectification_id_idx')
  @Key('rectification_id')
  rectificationId!: string

  @Column('int')
  ordinal!: number

  @Field(() => Int, { description: 'The number of the round that it is carried out in; what is not done goes on into the next.' })
  @Column('int', { name: 'round_number', default: 1 })
  roundNumber!: number

  @Personal('measures', 'text')
  @Field(() => String)
  @Column('text')
  text!: string

  @Index('measures_owner_id_idx')
  @Key('owner_id', { nullable: true })
  ownerId!: string | null

  @Index('measures_leader_id_idx')
  @Key('leader_id', { nullable: true })
  leaderId!: string | null

  @Day('due_on', { nullable: true })
  dueOn!: string | null

  @Field(() => Boolean, { description: 'Kept up for good (长期坚持), so it is never done.' })
  @Column('boolean', { default: false })
  ongoing!: boolean

  @Field(() => MeasureStatusEnum)
  @Column('text', { default: 'PLANNED' })
  status!: MeasureStatus

  @Personal('measures', 'evidence')
  @Field(() => String, { nullable: true, description: 'What shows that it is done (佐证材料); null where nothing was given.' })
  @Column('text', { nullable: true })
  evidence!: string | null

  @Index('measures_begun_by_idx')
  @Key('begun_by', { nullable: true })
  begunById!: string | null

  @Moment('done_at', { description: 'When it was reported done, by the server’s clock; null until then.' })
  doneAt!: Date | null

  @Index('measures_done_by_idx')
  @Key('done_by', { nullable: true })
  doneById!: string | null

  @Moment('verified_at', { description: 'When somebody other than the doer found it done; null until then.' })
  verifiedAt!: Date | null

  @Personal('measures', 'reason')
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  reason!: string | null

  @ManyToOne(() => Rectification)
  @JoinColumn({ name: 'rectification_id', foreignKeyConstraintName: 'measures_rectification_id_fkey' })
  rectification!: Relation<Rectification>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'measures_owner_id_fkey' })
  owner!: Relation<Person | null>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'leader_id', foreignKeyConstraintName: 'measures_leader_id_fkey' })
  leader!: Relation<Person | null>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'begun_by', foreignKeyConstraintName: 'measures_begun_by_fkey' })
  begunBy!: Relation<Account | null>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'done_by', foreignKeyConstraintName: 'measures_done_by_fkey' })
  doneBy!: Relation<Account | null>
}

relation(Measure, 'rectification', () => Rectification, 'rectificationId', { description: 'The rectification that it belongs to.' })
relation(Measure, 'owner', () => Person, 'ownerId', {
  nullable: true,
  description: 'The person who carries it out (责任人); null while nobody is named.',
})
relation(Measure, 'leader', () => Person, 'leaderId', {
  nullable: true,
  description: 'The leader responsible (责任领导); null while nobody is named.',
})
doneBy(Measure, 'begunBy', 'begunById', {
  nullable: true,
  description: 'Who began it, and so neither verifies nor checks it; null until then.',
})
doneBy(Measure, 'doneBy', 'doneById', { nullable: true, description: 'Who reported it done.' })
