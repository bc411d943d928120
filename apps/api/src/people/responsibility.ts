import { type ResponsibilityKind, responsibilityKind } from '@pingyi/domain/internal'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Organization } from '../organizations/organization.ts'
import { CheckCode, Day, Key } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { ResponsibilityKindEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'
import { Person } from './person.ts'

@ObjectType({ description: 'A leader’s contact point (联系点) or area (包片).' })
@Entity('responsibilities')
@CheckCode('responsibilities', 'kind', responsibilityKind)
@Exclusion('responsibilities_no_overlap', 'using gist (person_id with =, daterange(from_on, to_on) with &&)')
export class Responsibility extends VersionedRow {
  @Index('responsibilities_person_id_idx')
  @Key('person_id')
  personId!: string

  @Index('responsibilities_organization_id_idx')
  @Key('organization_id')
  organizationId!: string

  @Field(() => ResponsibilityKindEnum)
  @Column('text')
  kind!: ResponsibilityKind

  @Day('from_on')
  fromOn!: string

  @Day('to_on', { nullable: true })
  toOn!: string | null

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'responsibilities_person_id_fkey' })
  person!: Relation<Person>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'responsibilities_organization_id_fkey' })
  organization!: Relation<Organization>
}

relation(Responsibility, 'person', () => Person, 'personId', { description: 'The leader who answers for the organisation.' })
relation(Responsibility, 'organization', () => Organization, 'organizationId')
