import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Person } from '../people/person.ts'
import { Key } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { relation } from '../platform/graphql/relations.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'

@ObjectType({ description: 'Who must review a subject of the roster in its cycle, and by which rule: one person for each rule.' })
@Entity('assignments')
@Unique('assignments_rule_key', ['rosterEntryId', 'authorityRule'])
export class Assignment extends VersionedRow {
  @Key('roster_entry_id')
  rosterEntryId!: string

  @Index('assignments_person_id_idx')
  @Key('person_id')
  personId!: string

  @Field(() => String, { description: 'The code of a rule of the cycle’s authority.' })
  @Column('text', { name: 'authority_rule' })
  authorityRule!: string

  @ManyToOne(() => RosterEntry)
  @JoinColumn({ name: 'roster_entry_id', foreignKeyConstraintName: 'assignments_roster_entry_id_fkey' })
  rosterEntry!: Relation<RosterEntry>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'assignments_person_id_fkey' })
  reviewer!: Relation<Person>
}

relation(Assignment, 'rosterEntry', () => RosterEntry, 'rosterEntryId')
relation(Assignment, 'reviewer', () => Person, 'personId')
