import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm'
import { Person } from '../people/person.ts'
import { Key } from '../platform/database/columns.ts'
import { Occasion } from './occasion.ts'

@Entity('occasion_attendees')
@Unique('occasion_attendees_person_key', ['occasionId', 'personId'])
export class OccasionAttendee {
  @PrimaryGeneratedColumn('uuid')
  id!: string

  @Column('timestamp with time zone', { name: 'recorded_at', precision: 3, default: () => 'now()' })
  recordedAt!: Date

  @Key('occasion_id')
  occasionId!: string

  @Index('occasion_attendees_person_id_idx')
  @Key('person_id')
  personId!: string

  @ManyToOne(() => Occasion)
  @JoinColumn({ name: 'occasion_id', foreignKeyConstraintName: 'occasion_attendees_occasion_id_fkey' })
  occasion!: Relation<Occasion>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'occasion_attendees_person_id_fkey' })
  person!: Relation<Person>
}
