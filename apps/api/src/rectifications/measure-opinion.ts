import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Key } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { Measure } from './measure.ts'
import { Opinion } from './opinion.ts'

@Entity('measure_opinions')
@Unique('measure_opinions_pair_key', ['measureId', 'opinionId'])
export class MeasureOpinion extends RecordedRow {
  @Key('measure_id')
  measureId!: string

  @Index('measure_opinions_opinion_id_idx')
  @Key('opinion_id')
  opinionId!: string

  @ManyToOne(() => Measure)
  @JoinColumn({ name: 'measure_id', foreignKeyConstraintName: 'measure_opinions_measure_id_fkey' })
  measure!: Relation<Measure>

  @ManyToOne(() => Opinion)
  @JoinColumn({ name: 'opinion_id', foreignKeyConstraintName: 'measure_opinions_opinion_id_fkey' })
  opinion!: Relation<Opinion>
}
