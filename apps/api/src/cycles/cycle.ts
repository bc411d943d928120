import {
  type CycleEntry,
  type CycleKind,
  type CycleStatus,
  cycleEntry,
  cycleKind,
  cycleMachine,
  cycleStatus,
  type DisclosureScope,
  defaultDisclosure,
  disclosureScope,
  type MemberCapacityRule,
  memberCapacityRule,
  type RosterRule,
  rosterRule,
} from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Organization } from '../organizations/organization.ts'
import { CheckCode, Day, Key, Moment } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import {
  CycleEntryEnum,
  CycleKindEnum,
  CycleStatusEnum,
  DisclosureScopeEnum,
  MemberCapacityRuleEnum,
  RosterRuleEnum,
} from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'

@ObjectType({ description: 'A campaign period with its plan.' })
@Entity('cycles')
@CheckCode('cycles', 'kind', cycleKind)
@CheckCode('cycles', 'entry', cycleEntry)
@CheckCode('cycles', 'status', cycleStatus)
@CheckCode('cycles', 'organization_disclosure', disclosureScope)
@CheckCode('cycles', 'person_disclosure', disclosureScope)
@CheckCode('cycles', 'roster_rule', rosterRule)
@CheckCode('cycles', 'member_capacity_rule', memberCapacityRule)
@Index('cycles_name_key', { synchronize: false })
@Check('cycles_days_check', 'starts_on <= ends_on')
export class Cycle extends VersionedRow {
  @Field(() => String)
  @Column('text')
  name!: string

  @Field(() => CycleKindEnum)
  @Column('text')
  kind!: CycleKind

  @Field(() => CycleEntryEnum, { description: 'Whether its acts are dated by the server, or as they are stated.' })
  @Column('text', { default: 'LIVE' })
  entry!: CycleEntry

  @Field(() => CycleStatusEnum)
  @Column('text', { default: cycleMachine.initial })
  status!: CycleStatus

  @Index('cycles_organization_id_idx')
  @Key('organization_id')
  organizationId!: string

  @Day('starts_on')
  startsOn!: string

  @Day('ends_on')
  endsOn!: string

  @Field(() => RosterRuleEnum, { description: 'Who is due: the members of which day.' })
  @Column('text', { name: 'roster_rule' })
  rosterRule!: RosterRule

  @Field(() => MemberCapacityRuleEnum, { description: 'Which reviews count for the coverage of members.' })
  @Column('text', { name: 'member_capacity_rule' })
  memberCapacityRule!: MemberCapacityRule

  @Field(() => Boolean, { description: 'Probationary members are due beside full ones.' })
  @Column('boolean', { name: 'probationary_due', default: true })
  probationaryDue!: boolean

  @Field(() => Boolean, { description: 'Reviews by an upper level outside the tree count as coverage beside those by leaders.' })
  @Column('boolean', { name: 'superior_counts', default: false })
  superiorCounts!: boolean

  @Field(() => DisclosureScopeEnum, { description: 'Within what reviews of organisations are made known when they are disclosed.' })
  @Column('text', { name: 'organization_disclosure', default: defaultDisclosure.organizationDisclosure })
  organizationDisclosure!: DisclosureScope

  @Field(() => DisclosureScopeEnum, { description: 'Within what reviews of people are made known when they are disclosed.' })
  @Column('text', { name: 'person_disclosure', default: defaultDisclosure.personDisclosure })
  personDisclosure!: DisclosureScope
  @Field(() => Int, { description: 'How many months after the close-out one looks back (回头看).' })
  @Column('int', { name: 'look_back_months', default: 3 })
  lookBackMonths!: number

  @Field(() => Int, { description: 'How many per cent of what is closed out are drawn for a look-back.' })
  @Column('int', { name: 'look_back_share', default: 100 })
  lookBackShare!: number

  @Day('roster_on', { description: 'The day of the roster: by where a person stood on it they count.' })
  rosterOn!: string

  @Moment('started_at', {
    description: 'When the office started it; null before, and of one whose start nobody recorded.',
  })
  startedAt!: Date | null

  @Column('jsonb')
  authority!: unknown

  @Column('jsonb')
  criteria!: unknown

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'cycles_organization_id_fkey' })
  organization!: Relation<Organization>
}

relation(Cycle, 'organization', () => Organization, 'organizationId')
