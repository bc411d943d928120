import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { ReviewForm } from '../criteria/review-form.ts'
import { Cycle } from '../cycles/cycle.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import { Day, Key, Personal } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { relation } from '../platform/graphql/relations.ts'

@ObjectType({ description: 'The meeting, visit or talk at which reviews were given; those present are not those reviewed.' })
@Entity('occasions')
@Index('occasions_cycle_id_idx', ['cycleId', 'heldOn'])
export class Occasion extends VersionedRow {
  @Key('cycle_id')
  cycleId!: string

  @Index('occasions_form_id_idx')
  @Key('form_id')
  formId!: string

  @Field(() => String, { description: 'The code of one of the form’s kinds of occasion.' })
  @Column('text')
  kind!: string

  @Personal('occasions', 'title')
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  title!: string | null

  @Day('held_on', { description: 'The day on which it was held.' })
  heldOn!: string

  @Personal('occasions', 'place')
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  place!: string | null

  @Index('occasions_organization_id_idx')
  @Key('organization_id')
  organizationId!: string

  @Index('occasions_chair_id_idx')
  @Key('chair_id', { nullable: true })
  chairId!: string | null

  /** Null for the oldest records. */
  @Index('occasions_recorded_by_idx')
  @Key('recorded_by', { nullable: true })
  recordedById!: string | null

  @Column('jsonb', { default: () => "'[]'" })
  headcounts!: unknown

  @ManyToOne(() => Cycle)
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'occasions_cycle_id_fkey' })
  cycle!: Relation<Cycle>

  @ManyToOne(() => ReviewForm)
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'occasions_form_id_fkey' })
  form!: Relation<ReviewForm>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'occasions_organization_id_fkey' })
  organization!: Relation<Organization>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'chair_id', foreignKeyConstraintName: 'occasions_chair_id_fkey' })
  chair!: Relation<Person | null>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'occasions_recorded_by_fkey' })
  recordedBy!: Relation<Account | null>
}

relation(Occasion, 'cycle', () => Cycle, 'cycleId')
relation(Occasion, 'form', () => ReviewForm, 'formId')
relation(Occasion, 'organization', () => Organization, 'organizationId')
relation(Occasion, 'chair', () => Person, 'chairId', { nullable: true, description: 'Who held it: chaired the meeting, led the talk.' })
