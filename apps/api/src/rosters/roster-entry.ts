import { type SubjectKind, subjectKind } from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Cycle } from '../cycles/cycle.ts'
import { entryIsReviewed } from '../field/predicates.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import { relationFor } from '../platform/access/withheld.ts'
import { CheckCode, Key, Personal } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { raw, type Where } from '../platform/database/where.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'

@ObjectType({ description: 'A subject due for review in a cycle, and by which organisation it counts; or excluded with the reason.' })
@Entity('roster_entries')
@CheckCode('roster_entries', 'subject_kind', subjectKind)
@Check('roster_entries_subject_check', "(subject_kind = 'PERSON') = (person_id is not null)")
@Index('roster_entries_subject_key', { synchronize: false })
@Index('roster_entries_cycle_id_idx', ['cycleId', 'organizationId'])
export class RosterEntry extends VersionedRow {
  @Column('timestamp with time zone', { name: 'retracted_at', precision: 3, nullable: true })
  retractedAt!: Date | null

  @Key('cycle_id')
  cycleId!: string

  @Field(() => SubjectKindEnum)
  @Column('text', { name: 'subject_kind' })
  subjectKind!: SubjectKind

  @Index('roster_entries_organization_id_idx')
  @Key('organization_id')
  organizationId!: string

  @Index('roster_entries_person_id_idx')
  @Key('person_id', { nullable: true })
  personId!: string | null

  @Personal('roster_entries', 'excluded_reason')
  @Column('text', { name: 'excluded_reason', nullable: true })
  excludedReason!: string | null

  @ManyToOne(() => Cycle)
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'roster_entries_cycle_id_fkey' })
  cycle!: Relation<Cycle>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'roster_entries_organization_id_fkey' })
  organization!: Relation<Organization>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'roster_entries_person_id_fkey' })
  person!: Relation<Person | null>
}

relation(RosterEntry, 'cycle', () => Cycle, 'cycleId')
relation(RosterEntry, 'organization', () => Organization, 'organizationId')
relationFor('PERSON_READ', RosterEntry, 'person', () => Person, 'personId')

/** Entries `t` that are due and have no leader’s review that counts. */
export const notReviewed: Where = raw(`t.retracted_at is null and t.excluded_reason is null and not ${entryIsReviewed('t')}`)

/** Entries `t` that are due. */
export const isDue: Where = raw('t.retracted_at is null and t.excluded_reason is null')
