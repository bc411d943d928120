import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm'
import { Key } from '../platform/database/columns.ts'
import { Measure } from './measure.ts'
import { Opinion } from './opinion.ts'

@Entity('measure_opinions')
@Unique('measure_opinions_pair_key', ['measureId', 'opinionId'])
export class MeasureOpinion {
  @PrimaryGeneratedColumn('uuid')
  id!: string

  @Column('timestamp with time zone', { name: 'recorded_at', precision: 3, default: () => 'now()' })
  recordedAt!: Date

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
