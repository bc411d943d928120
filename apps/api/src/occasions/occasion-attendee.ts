import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Person } from '../people/person.ts'
import { Key } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { Occasion } from './occasion.ts'

@Entity('occasion_attendees')
@Unique('occasion_attendees_person_key', ['occasionId', 'personId'])
export class OccasionAttendee extends RecordedRow {
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
