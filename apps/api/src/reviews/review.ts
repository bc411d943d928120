import {
  type AuthorityClass,
  authorityClass,
  type Obligation,
  obligation,
  type ReviewStatus,
  reviewStatus,
  type SubjectCapacity,
  type SubjectKind,
  subjectCapacity,
  subjectKind,
} from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { CriteriaSet } from '../criteria/criteria-set.ts'
import { ReviewForm } from '../criteria/review-form.ts'
import { Treatment } from '../criteria/treatment.ts'
import { Cycle } from '../cycles/cycle.ts'
import { doneBy } from '../field/account-holder.ts'
import { Occasion } from '../occasions/occasion.ts'
import { Organization } from '../organizations/organization.ts'
import { Appointment } from '../people/appointment.ts'
import { Person } from '../people/person.ts'
import { relationIfReadable } from '../platform/access/withheld.ts'
import { CheckCode, Day, Key, Moment, Personal } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { AuthorityClassEnum, ReviewStatusEnum, SubjectCapacityEnum, SubjectKindEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'

@ObjectType({ description: 'A review of one subject by one reviewer.' })
@Entity('reviews')
@CheckCode('reviews', 'status', reviewStatus)
@CheckCode('reviews', 'subject_kind', subjectKind)
@CheckCode('reviews', 'capacity', subjectCapacity)
@CheckCode('reviews', 'authority_class', authorityClass)
@CheckCode('reviews', 'obligation', obligation)
@Check('reviews_subject_check', "(subject_kind = 'PERSON') = (person_id is not null)")
@Check('reviews_capacity_subject_check', "(subject_kind = 'PERSON') = (capacity is not null)")
@Check('reviews_self_check', 'person_id is null or person_id <> reviewer_id')
@Index('reviews_subject_idx', { synchronize: false })
@Index('reviews_cycle_id_idx', ['cycleId', 'organizationId', 'occurredOn'])
export class Review extends VersionedRow {
  @Index('reviews_recorded_by_idx')
  @Key('recorded_by')
  recordedById!: string

  @Key('cycle_id')
  cycleId!: string

  @Field(() => ReviewStatusEnum)
  @Column('text', { default: 'DRAFTED' })
  status!: ReviewStatus

  @Index('reviews_reviewer_id_idx')
  @Key('reviewer_id')
  reviewerId!: string

  @Index('reviews_appointment_id_idx')
  @Key('appointment_id', { nullable: true })
  appointmentId!: string | null

  @Column('text', { name: 'authority_rule' })
  authorityRuleCode!: string

  @Field(() => AuthorityClassEnum, {
    description: 'In what standing it is given, as the rule said; only leaders’ reviews count as coverage.',
  })
  @Column('text', { name: 'authority_class' })
  authorityClass!: AuthorityClass

  /** As the rule said: what obliges to nothing counts nowhere as coverage. */
  @Column('text')
  obligation!: Obligation

  @Field(() => SubjectKindEnum)
  @Column('text', { name: 'subject_kind' })
  subjectKind!: SubjectKind

  @Index('reviews_organization_id_idx')
  @Key('organization_id')
  organizationId!: string

  @Index('reviews_person_id_idx')
  @Key('person_id', { nullable: true })
  personId!: string | null

  @Field(() => SubjectCapacityEnum, {
    nullable: true,
    description: 'The capacity in which a person is reviewed; null for an organisation.',
  })
  @Column('text', { nullable: true })
  capacity!: SubjectCapacity | null

  @Index('reviews_occasion_id_idx')
  @Key('occasion_id', { nullable: true })
  occasionId!: string | null

  @Index('reviews_form_id_idx')
  @Key('form_id')
  formId!: string

  @Index('reviews_criteria_set_id_idx')
  @Key('criteria_set_id', { nullable: true })
  criteriaSetId!: string | null

  @Index('reviews_treatment_id_idx')
  @Key('treatment_id', { nullable: true })
  treatmentId!: string | null

  @Day('ordered_due_on', { nullable: true, description: 'By when it must be put right, where the treatment orders it; else null.' })
  orderedDueOn!: string | null

  @Column('boolean')
  confidential!: boolean

  @Field(() => Boolean, { description: 'Entered by somebody other than the reviewer (代录).' })
  @Column('boolean', { name: 'on_behalf' })
  onBehalf!: boolean

  @Field(() => Boolean, { description: 'States that no problem was found; unchangeable once it is handed in.' })
  @Column('boolean', { name: 'no_problem', default: false })
  noProblem!: boolean

  @Index('reviews_disclosed_to_idx', { synchronize: false })
  @Column('uuid', { name: 'disclosed_to', array: true, default: () => "'{}'" })
  disclosedTo!: string[]

  @Day('occurred_on', { description: 'The day on which it happened, as stated; never in the future.' })
  occurredOn!: string

  @Personal('reviews', 'draft_opinions')
  @Column('jsonb', { name: 'draft_opinions', default: () => "'[]'" })
  draftOpinions!: unknown

  @Personal('reviews', 'reason')
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  reason!: string | null

  @Moment('submitted_at', { description: 'When it was handed in, by the server’s clock; null for a draft.' })
  submittedAt!: Date | null

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'reviews_recorded_by_fkey' })
  recordedBy!: Relation<Account>

  @ManyToOne(() => Cycle)
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'reviews_cycle_id_fkey' })
  cycle!: Relation<Cycle>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'reviewer_id', foreignKeyConstraintName: 'reviews_reviewer_id_fkey' })
  reviewer!: Relation<Person>

  @ManyToOne(() => Appointment)
  @JoinColumn({ name: 'appointment_id', foreignKeyConstraintName: 'reviews_appointment_id_fkey' })
  appointment!: Relation<Appointment | null>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'reviews_organization_id_fkey' })
  organization!: Relation<Organization>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'reviews_person_id_fkey' })
  person!: Relation<Person | null>

  @ManyToOne(() => Occasion)
  @JoinColumn({ name: 'occasion_id', foreignKeyConstraintName: 'reviews_occasion_id_fkey' })
  occasion!: Relation<Occasion | null>

  @ManyToOne(() => ReviewForm)
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'reviews_form_id_fkey' })
  form!: Relation<ReviewForm>

  @ManyToOne(() => CriteriaSet)
  @JoinColumn({ name: 'criteria_set_id', foreignKeyConstraintName: 'reviews_criteria_set_id_fkey' })
  criteriaSet!: Relation<CriteriaSet | null>

  @ManyToOne(() => Treatment)
  @JoinColumn({ name: 'treatment_id', foreignKeyConstraintName: 'reviews_treatment_id_fkey' })
  treatment!: Relation<Treatment | null>
}

doneBy(Review, 'recordedBy', 'recordedById')
relation(Review, 'cycle', () => Cycle, 'cycleId')
relation(Review, 'reviewer', () => Person, 'reviewerId')
relation(Review, 'appointment', () => Appointment, 'appointmentId', {
  nullable: true,
  description: 'The post in which the reviewer reviews; null where they review as a member.',
})
relation(Review, 'organization', () => Organization, 'organizationId')
relation(Review, 'person', () => Person, 'personId', { nullable: true })
relationIfReadable(Review, 'occasion', () => Occasion, 'occasionId', {
  description: 'The meeting, visit or talk; null where there was none, or where the viewer may not see it.',
})
relation(Review, 'form', () => ReviewForm, 'formId')
relation(Review, 'criteriaSet', () => CriteriaSet, 'criteriaSetId', {
  nullable: true,
  description: 'The criteria by which it is given; null where the cycle has none for the rule.',
})
relation(Review, 'treatment', () => Treatment, 'treatmentId', {
  nullable: true,
  description: 'How the subject is treated by case (分类指导); null where nothing was decided.',
})
