import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { RecordedRow } from '../platform/database/recorded-row.ts'

@ObjectType({ description: 'A form of review with its parts and kinds of occasion, in one revision.' })
@Entity('review_forms')
@Unique('review_forms_code_revision_key', ['code', 'revision'])
export class ReviewForm extends RecordedRow {
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

  @Column('jsonb')
  parts!: unknown

  @Column('jsonb')
  occasions!: unknown

  @Field(() => Boolean)
  @Column('boolean')
  confidential!: boolean

  @Field(() => Boolean)
  @Column('boolean')
  scheduled!: boolean

  @Field(() => String)
  @Column('text')
  source!: string
}
