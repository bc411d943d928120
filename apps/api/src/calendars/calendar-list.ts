import { Field, ID, InputType, Int } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { matches, type Where, where } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { CalendarNotice } from './calendar-notice.ts'
import { SchoolTerm } from './school-term.ts'

export const CalendarNoticePage = pageOf(CalendarNotice)
export const CalendarNoticeSort = sortOf(CalendarNotice, ['year', 'ordinal'])
export const SchoolTermPage = pageOf(SchoolTerm)
export const SchoolTermSort = sortOf(SchoolTerm, ['startsOn', 'name'])

@InputType()
export class CalendarNoticeFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => Int, { nullable: true })
  year?: number
}

@InputType()
export class SchoolTermFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => DateScalar, { nullable: true, description: 'The term that this day lies in.' })
  on?: string

  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  search?: string
}

export const whereNotice = ({ ids, year }: CalendarNoticeFilter): Where[] => [...byIds(ids), ...(year ? [where`t.year = ${year}`] : [])]

export const whereTerm = ({ ids, on, search }: SchoolTermFilter): Where[] => [
  ...byIds(ids),
  ...(on ? [where`${on}::date between t.starts_on and t.ends_on`] : []),
  ...(search ? [matches(search, ['t.name'])] : []),
]
