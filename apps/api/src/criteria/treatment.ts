import { type SubjectKind, subjectKind } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { CheckCode } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'

@ObjectType({ description: 'How a subject is treated by case.' })
@Entity('treatments')
@CheckCode('treatments', 'applies', subjectKind)
@Unique('treatments_code_revision_key', ['code', 'revision'])
export class Treatment extends RecordedRow {
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

  @Field(() => SubjectKindEnum)
  @Column('text')
  applies!: SubjectKind

  @Column('jsonb')
  act!: unknown

  @Field(() => Boolean)
  @Column('boolean')
  orders!: boolean

  @Field(() => String)
  @Column('text')
  source!: string
}
