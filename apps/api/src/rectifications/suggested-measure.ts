import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Person } from '../people/person.ts'
import { Day, Key, Personal } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { children, relation } from '../platform/graphql/relations.ts'
import { Measure } from './measure.ts'
import { Opinion } from './opinion.ts'

@ObjectType({ description: 'A measure that the reviewer suggests; the subject takes it with the opinion, changes it or leaves it.' })
@Entity('suggested_measures')
export class SuggestedMeasure extends VersionedRow {
  @Index('suggested_measures_opinion_id_idx')
  @Key('opinion_id')
  opinionId!: string

  @Column('int')
  ordinal!: number

  @Personal('suggested_measures', 'text')
  @Field(() => String)
  @Column('text')
  text!: string

  @Index('suggested_measures_owner_id_idx')
  @Key('owner_id', { nullable: true })
  ownerId!: string | null

  @Index('suggested_measures_leader_id_idx')
  @Key('leader_id', { nullable: true })
  leaderId!: string | null

  @Day('due_on', { nullable: true })
  dueOn!: string | null

  @Index('suggested_measures_measure_id_idx')
  @Key('measure_id', { nullable: true })
  measureId!: string | null

  @ManyToOne(() => Opinion)
  @JoinColumn({ name: 'opinion_id', foreignKeyConstraintName: 'suggested_measures_opinion_id_fkey' })
  opinion!: Relation<Opinion>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'suggested_measures_owner_id_fkey' })
  owner!: Relation<Person | null>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'leader_id', foreignKeyConstraintName: 'suggested_measures_leader_id_fkey' })
  leader!: Relation<Person | null>

  @ManyToOne(() => Measure)
  @JoinColumn({ name: 'measure_id', foreignKeyConstraintName: 'suggested_measures_measure_id_fkey' })
  measure!: Relation<Measure | null>
}

relation(SuggestedMeasure, 'owner', () => Person, 'ownerId', {
  nullable: true,
  description: 'Who would carry it out; null where nobody is named.',
})
relation(SuggestedMeasure, 'leader', () => Person, 'leaderId', {
  nullable: true,
  description: 'The leader who would be responsible; null where nobody is named.',
})
relation(SuggestedMeasure, 'measure', () => Measure, 'measureId', {
  nullable: true,
  description: 'The measure that the subject made of it, as it is or changed; null while none was made.',
})
children(Opinion, 'suggestedMeasures', () => SuggestedMeasure, 'opinionId', 'ordinal', {
  description: 'The measures that the reviewer suggests.',
})
