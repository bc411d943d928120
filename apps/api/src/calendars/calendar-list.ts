import { Int } from 'type-graphql'
import { condition, contains, filterOf, idsAre } from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import { bind } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { CalendarNotice } from './calendar-notice.ts'
import { SchoolTerm } from './school-term.ts'

export const CalendarNoticePage = pageOf(CalendarNotice)
export const CalendarNoticeSort = sortOf(CalendarNotice, ['year', 'ordinal'])
export const SchoolTermPage = pageOf(SchoolTerm)
export const SchoolTermSort = sortOf(SchoolTerm, ['startsOn', 'name'])

export const { Filter: CalendarNoticeFilter, wheres: whereNotice } = filterOf(CalendarNotice, {
  ids: idsAre(),
  year: condition<number>(Int, year => bind('t.year = ', year)),
})

export const { Filter: SchoolTermFilter, wheres: whereTerm } = filterOf(SchoolTerm, {
  ids: idsAre(),
  on: condition<string>(DateScalar, day => bind('', day, '::date between t.starts_on and t.ends_on'), 'The term that this day lies in.'),
  search: contains(['t.name'], 'A part of the name.'),
})
