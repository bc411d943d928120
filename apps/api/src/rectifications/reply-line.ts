import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Key, Personal } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { relation } from '../platform/graphql/relations.ts'
import { Opinion } from './opinion.ts'
import { Round } from './round.ts'

@ObjectType({ description: 'The written reply (书面回复) of one round to one opinion.' })
@Entity('reply_lines')
@Unique('reply_lines_opinion_key', ['roundId', 'opinionId'])
export class ReplyLine extends RecordedRow {
  @Key('round_id')
  roundId!: string

  @Index('reply_lines_opinion_id_idx')
  @Key('opinion_id')
  opinionId!: string

  @Personal('reply_lines', 'text')
  @Field(() => String)
  @Column('text')
  text!: string

  @ManyToOne(() => Round)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'reply_lines_round_id_fkey' })
  round!: Relation<Round>

  @ManyToOne(() => Opinion)
  @JoinColumn({ name: 'opinion_id', foreignKeyConstraintName: 'reply_lines_opinion_id_fkey' })
  opinion!: Relation<Opinion>
}

relation(ReplyLine, 'opinion', () => Opinion, 'opinionId', { description: 'The opinion that it answers.' })
