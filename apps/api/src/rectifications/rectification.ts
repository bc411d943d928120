import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Cycle } from '../cycles/cycle.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import { Key } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { relation } from '../platform/graphql/relations.ts'

@ObjectType({ description: 'Opinions on one subject that are put right together (整改), in rounds.' })
@Entity('rectifications')
export class Rectification extends VersionedRow {
  @Index('rectifications_cycle_id_idx')
  @Key('cycle_id')
  cycleId!: string

  @Index('rectifications_organization_id_idx')
  @Key('organization_id')
  organizationId!: string

  @Index('rectifications_person_id_idx')
  @Key('person_id', { nullable: true })
  personId!: string | null

  @Column('boolean', { default: false })
  confidential!: boolean

  @Field(() => Int, { description: 'The number of the round that it stands in, from 1.' })
  @Column('int', { name: 'round_number', default: 1 })
  roundNumber!: number

  @Index('rectifications_carried_to_id_idx')
  @Key('carried_to_id', { nullable: true })
  carriedToId!: string | null

  @ManyToOne(() => Cycle)
  @JoinColumn({ name: 'carried_to_id', foreignKeyConstraintName: 'rectifications_carried_to_id_fkey' })
  carriedTo!: Relation<Cycle | null>

  @ManyToOne(() => Cycle)
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'rectifications_cycle_id_fkey' })
  cycle!: Relation<Cycle>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'rectifications_organization_id_fkey' })
  organization!: Relation<Organization>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'rectifications_person_id_fkey' })
  person!: Relation<Person | null>
}

relation(Rectification, 'carriedTo', () => Cycle, 'carriedToId', {
  nullable: true,
  description: 'The cycle that it was carried over into when its own was closed; null where it was not.',
})
relation(Rectification, 'cycle', () => Cycle, 'cycleId')
relation(Rectification, 'organization', () => Organization, 'organizationId')
relation(Rectification, 'person', () => Person, 'personId', { nullable: true })
