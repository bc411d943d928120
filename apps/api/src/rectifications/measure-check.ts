import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { doneBy } from '../field/account-holder.ts'
import { Day, Key, Personal } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { children } from '../platform/graphql/relations.ts'
import { Measure } from './measure.ts'
import { Round } from './round.ts'

@ObjectType({ description: 'A look at an ongoing measure: whether it is kept up.' })
@Entity('measure_checks')
@Unique('measure_checks_ordinal_key', ['measureId', 'ordinal'])
export class MeasureCheck extends RecordedRow {
  @Key('measure_id')
  measureId!: string

  @Field(() => Int)
  @Column('int')
  ordinal!: number

  @Index('measure_checks_round_id_idx')
  @Key('round_id')
  roundId!: string

  @Day('checked_on', { description: 'The day on which somebody looked.' })
  checkedOn!: string

  @Personal('measure_checks', 'finding')
  @Field(() => String, { description: 'What was found.' })
  @Column('text')
  finding!: string

  @Field(() => Boolean, { description: 'Whether the measure was found kept up. Only then does it put its opinions right.' })
  @Column('boolean')
  kept!: boolean

  @Index('measure_checks_checked_by_idx')
  @Key('checked_by')
  checkedById!: string

  @ManyToOne(() => Measure)
  @JoinColumn({ name: 'measure_id', foreignKeyConstraintName: 'measure_checks_measure_id_fkey' })
  measure!: Relation<Measure>

  @ManyToOne(() => Round)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'measure_checks_round_id_fkey' })
  round!: Relation<Round>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'checked_by', foreignKeyConstraintName: 'measure_checks_checked_by_fkey' })
  checkedBy!: Relation<Account>
}

doneBy(MeasureCheck, 'checkedBy', 'checkedById', { description: 'Who looked.' })
children(Measure, 'checks', () => MeasureCheck, 'measureId', 'ordinal', {
  description: 'The looks at an ongoing measure, the first one first.',
})
