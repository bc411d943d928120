import { type LookBackOutcome, lookBackOutcome } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { doneBy } from '../field/account-holder.ts'
import { CheckCode, Day, Key, Personal } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { LookBackOutcomeEnum } from '../platform/graphql/enums.ts'
import { Rectification } from './rectification.ts'
import { Round } from './round.ts'

@ObjectType({ description: 'A look-back (回头看) at what was struck off.' })
@Entity('look_backs')
@CheckCode('look_backs', 'outcome', lookBackOutcome)
@Unique('look_backs_ordinal_key', ['roundId', 'ordinal'])
export class LookBack extends RecordedRow {
  @Index('look_backs_rectification_id_idx')
  @Key('rectification_id')
  rectificationId!: string

  @Key('round_id')
  roundId!: string

  @Field(() => Int)
  @Column('int')
  ordinal!: number

  @Day('looked_on', { description: 'The day on which somebody looked.' })
  lookedOn!: string

  @Field(() => LookBackOutcomeEnum, { description: 'Whether it was still right, or came back.' })
  @Column('text')
  outcome!: LookBackOutcome

  @Personal('look_backs', 'finding')
  @Field(() => String, { description: 'What was found.' })
  @Column('text')
  finding!: string

  @Index('look_backs_looked_by_idx')
  @Key('looked_by')
  lookedById!: string

  @ManyToOne(() => Rectification)
  @JoinColumn({ name: 'rectification_id', foreignKeyConstraintName: 'look_backs_rectification_id_fkey' })
  rectification!: Relation<Rectification>

  @ManyToOne(() => Round)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'look_backs_round_id_fkey' })
  round!: Relation<Round>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'looked_by', foreignKeyConstraintName: 'look_backs_looked_by_fkey' })
  lookedBy!: Relation<Account>
}

doneBy(LookBack, 'lookedBy', 'lookedById', { description: 'Who looked.' })
