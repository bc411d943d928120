import { type MembershipStanding, membershipStanding } from '@pingyi/domain/internal'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Organization } from '../organizations/organization.ts'
import { CheckCode, Day, Key } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { MembershipStandingEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'
import { Person } from './person.ts'

@ObjectType({ description: 'A member of the party in an organisation, full or probationary, from a day to a day (not included).' })
@Entity('memberships')
@CheckCode('memberships', 'standing', membershipStanding)
@Exclusion('memberships_no_overlap', 'using gist (person_id with =, daterange(from_on, to_on) with &&)')
export class Membership extends VersionedRow {
  @Index('memberships_person_id_idx')
  @Key('person_id')
  personId!: string

  @Index('memberships_organization_id_idx')
  @Key('organization_id')
  organizationId!: string

  @Field(() => MembershipStandingEnum, { description: 'Full or probationary; a change ends one membership and begins the next.' })
  @Column('text')
  standing!: MembershipStanding

  @Day('from_on')
  fromOn!: string

  @Day('to_on', { nullable: true })
  toOn!: string | null

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'memberships_person_id_fkey' })
  person!: Relation<Person>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'memberships_organization_id_fkey' })
  organization!: Relation<Organization>
}

relation(Membership, 'person', () => Person, 'personId', { description: 'The member.' })
relation(Membership, 'organization', () => Organization, 'organizationId')
