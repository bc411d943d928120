import type { Problem } from '@pingyi/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column } from 'typeorm'
import { VersionedRow } from '../database/recorded-row.ts'
import { Text } from '../graphql/text.ts'

/** One revision of what is kept under a code, such as a post or a form of review. */
@ObjectType()
export abstract class RevisedRow extends VersionedRow {
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

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when it is no longer offered: it was retired, or a newer revision followed. Null while it is.',
  })
  @Column('timestamp with time zone', { name: 'retired_at', precision: 3, nullable: true })
  retiredAt!: Date | null

  @Field(() => Text)
  get name(): Text {
    return { zh: this.nameZh, en: this.nameEn }
  }
}

/** The row is the newest of its code. */
export const isNewest = (table: string, row: string) =>
  `${row}.revision = (select max(newest.revision) from ${table} newest where newest.code = ${row}.code)`

/** The row may be chosen: it is the newest of its code, and not retired. */
export const isOffered = (row: string) => `${row}.retired_at is null`

/** Refused where something is newly chosen; what chose it before keeps it. */
export const problemsOfChoice = (at: string, chosen: RevisedRow | null | undefined, before?: string | null): Problem[] =>
  chosen?.retiredAt && chosen.id !== before ? [{ at, code: 'RETIRED' }] : []
