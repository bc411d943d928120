import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { ReviewForm } from '../criteria/review-form.ts'
import { Cycle } from '../cycles/cycle.ts'
import { Organization } from '../organizations/organization.ts'
import { Day, Id, Key, RecordedAt, Version } from '../platform/columns.ts'
import { relation } from '../platform/relations.ts'

@ObjectType({ description: 'The meeting, visit or talk at which reviews were given; those present are not those reviewed.' })
@Entity('occasions')
@Index('occasions_cycle_id_idx', ['cycleId', 'heldOn'])
export class Occasion {
  @Id()
  id!: string

  @Version()
  version!: number

  @RecordedAt()
  recordedAt!: Date

  @Key('cycle_id')
  cycleId!: string

  @Index('occasions_form_id_idx')
  @Key('form_id')
  formId!: string

  @Field(() => String)
  @Column('text')
  kind!: string

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  title!: string | null

  @Day('held_on')
  heldOn!: string

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  place!: string | null

  @Index('occasions_organization_id_idx')
  @Key('organization_id')
  organizationId!: string

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
}

relation(Occasion, 'cycle', () => Cycle, 'cycleId')
relation(Occasion, 'form', () => ReviewForm, 'formId')
relation(Occasion, 'organization', () => Organization, 'organizationId')
