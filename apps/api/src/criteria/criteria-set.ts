import type { CriteriaSet as CriteriaSetData } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { RevisedRow } from '../platform/revisions/revised-row.ts'
import { CriteriaSubject, Criterion, Scale } from './criteria-types.ts'

@ObjectType({ description: 'Criteria for kinds of subject, in one revision; frozen once used.' })
@Entity('criteria_sets')
@Unique('criteria_sets_code_revision_key', ['code', 'revision'])
export class CriteriaSet extends RevisedRow {
  @Field(() => [CriteriaSubject], { description: 'Whom it is for.' })
  @Column('jsonb')
  subjects!: CriteriaSetData['subject']

  @Field(() => Int, {
    nullable: true,
    description: 'How many criteria the source says there are; may differ from listed. Null where it names no number.',
  })
  @Column('int', { nullable: true })
  announced!: number | null

  @Field(() => [Criterion])
  @Column('jsonb')
  criteria!: CriteriaSetData['criteria']

  @Field(() => Scale, { nullable: true, description: 'The grades that may be given; null: nothing is graded.' })
  @Column('jsonb', { nullable: true })
  scale!: CriteriaSetData['scale']

  // No @Field: the field also counts use by cycles.
  @Column('boolean', { default: false })
  frozen!: boolean
}
