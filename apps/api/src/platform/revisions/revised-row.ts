import { Field, Int, ObjectType } from 'type-graphql'
import { Column } from 'typeorm'
import { RecordedRow } from '../database/recorded-row.ts'
import { Text } from '../graphql/text.ts'

/** One revision of what is kept under a code, such as a post or a form of review. */
@ObjectType()
export abstract class RevisedRow extends RecordedRow {
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

  @Field(() => String)
  @Column('text')
  source!: string

  @Field(() => Text)
  get name(): Text {
    return { zh: this.nameZh, en: this.nameEn }
  }
}

/** The row is the newest of its code. */
export const isNewest = (table: string, row: string) =>
  `${row}.revision = (select max(newest.revision) from ${table} newest where newest.code = ${row}.code)`
