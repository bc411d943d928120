import { type AffiliationClass, affiliationClass } from '@pingyi/domain/internal'
import { Field, ObjectType } from 'type-graphql'
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Organization } from '../organizations/organization.ts'
import { Unit } from '../organizations/unit.ts'
import { Day, Key } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { AffiliationClassEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'
import { Person } from './person.ts'

const codes = affiliationClass.codes.map(code => `'${code}'`).join(', ')

@ObjectType({
  description:
    'A person who is no member takes part in an organisation or unit, in one or more classes, from a day to a day (not included).',
})
@Entity('affiliations')
@Exclusion(
  'affiliations_no_overlap',
  'using gist (person_id with =, (coalesce(organization_id, unit_id)) with =, daterange(from_on, to_on) with &&)',
)
@Check('affiliations_place_check', 'num_nonnulls(organization_id, unit_id) = 1')
@Check('affiliations_classes_check', `cardinality(classes) > 0 and classes <@ array[${codes}]`)
export class Affiliation extends VersionedRow {
  @Index('affiliations_person_id_idx')
  @Key('person_id')
  personId!: string

  @Index('affiliations_organization_id_idx')
  @Key('organization_id', { nullable: true })
  organizationId!: string | null

  @Index('affiliations_unit_id_idx')
  @Key('unit_id', { nullable: true })
  unitId!: string | null

  @Field(() => [AffiliationClassEnum], { description: 'As what the person takes part; at least one.' })
  @Column('text', { array: true })
  classes!: AffiliationClass[]

  @Day('from_on')
  fromOn!: string

  @Day('to_on', { nullable: true })
  toOn!: string | null

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'affiliations_person_id_fkey' })
  person!: Relation<Person>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'affiliations_organization_id_fkey' })
  organization!: Relation<Organization | null>

  @ManyToOne(() => Unit)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'affiliations_unit_id_fkey' })
  unit!: Relation<Unit | null>
}

relation(Affiliation, 'person', () => Person, 'personId', { description: 'The person who takes part.' })
relation(Affiliation, 'organization', () => Organization, 'organizationId', {
  nullable: true,
  description: 'The organisation; null where the person takes part in a unit.',
})
relation(Affiliation, 'unit', () => Unit, 'unitId', {
  nullable: true,
  description: 'The unit; null where the person takes part in an organisation.',
})

/** SQL expression: the organisation of an affiliation; of one with a unit, the first organisation of that unit. */
export const placeOfAffiliation = (alias: string) => `coalesce(${alias}.organization_id,
  (select o.id from organizations o where o.unit_id = ${alias}.unit_id and o.dissolved_on is null order by o.path limit 1))`
