import type { NamedDay as Named } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, Unique } from 'typeorm'
import { NamedDay } from '../field/deadlines/deadline-types.ts'
import { Day } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'

@ObjectType({ description: 'A notice on the holidays of a year that was loaded; the last one of a year is in force.' })
@Entity('calendar_notices')
@Unique('calendar_notices_ordinal_key', ['ordinal'])
@Index('calendar_notices_year_idx', ['year'])
export class CalendarNotice extends RecordedRow {
  @Field(() => Int, { description: 'Counts the notices as they were loaded.' })
  @Column('int')
  ordinal!: number

  @Field(() => Int)
  @Column('int')
  year!: number

  @Field(() => String, { description: 'The number of the document: 国办发明电〔2025〕7号.' })
  @Column('text')
  number!: string

  @Day('published_on', { nullable: true })
  publishedOn!: string | null

  @Field(() => [NamedDay])
  @Column('jsonb', { name: 'days_off' })
  daysOff!: Named[]

  @Field(() => [NamedDay])
  @Column('jsonb', { name: 'make_up_days' })
  makeUpDays!: Named[]
}
