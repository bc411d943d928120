import type { CriteriaSet as CriteriaSetData } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { Version } from '../platform/database/columns.ts'
import { RevisedRow } from '../platform/revisions/revised-row.ts'
import { CriteriaSubject, Criterion, Scale } from './criteria-types.ts'

@ObjectType({ description: 'Criteria for kinds of subject, in one revision; frozen once used.' })
@Entity('criteria_sets')
@Unique('criteria_sets_code_revision_key', ['code', 'revision'])
export class CriteriaSet extends RevisedRow {
  @Version()
  version!: number

  @Field(() => [CriteriaSubject])
  @Column('jsonb')
  subjects!: CriteriaSetData['subject']

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  announced!: number | null

  @Field(() => [Criterion])
  @Column('jsonb')
  criteria!: CriteriaSetData['criteria']

  @Field(() => Scale, { nullable: true })
  @Column('jsonb', { nullable: true })
  scale!: CriteriaSetData['scale']

  @Field(() => Boolean)
  @Column('boolean', { default: false })
  frozen!: boolean
}
