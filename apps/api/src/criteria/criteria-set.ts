import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { VersionedRow } from '../platform/database/recorded-row.ts'

@ObjectType({ description: 'Criteria for kinds of subject, in one revision; frozen once used.' })
@Entity('criteria_sets')
@Unique('criteria_sets_code_revision_key', ['code', 'revision'])
export class CriteriaSet extends VersionedRow {
  @Field(() => String)
  @Column('text')
  code!: string

  @Field(() => Int)
  @Column('int')
  revision!: number

  @Column('text', { name: 'name_zh' })
  nameZh!: string

  @Column('text', { name: 'name_en' })
  nameEn!: string

  @Column('jsonb')
  subjects!: unknown

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  announced!: number | null

  @Column('jsonb')
  criteria!: unknown

  @Column('jsonb', { nullable: true })
  scale!: unknown

  @Field(() => String)
  @Column('text')
  source!: string

  @Field(() => Boolean)
  @Column('boolean', { default: false })
  frozen!: boolean
}
