import { deadlineOf } from '@pingyi/domain'
import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { DeadlineRuleInput, Derivation } from '../field/deadlines/deadline-types.ts'
import { workingCalendar } from '../field/deadlines/working-calendar.ts'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { today } from '../platform/database/clock.ts'
import { transact } from '../platform/database/transact.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { CalendarNoticeInput } from './calendar-inputs.ts'
import { CalendarNoticeFilter, CalendarNoticePage, CalendarNoticeSort, whereNotice } from './calendar-list.ts'
import { CalendarNotice } from './calendar-notice.ts'
import { CalendarNoticePreview, CalendarYear } from './calendar-types.ts'
import { calendarYear } from './calendar-year.ts'
import { loadCalendarNotice } from './load-calendar-notice.ts'
import { previewCalendarNotice } from './preview-calendar-notice.ts'

@Authorized()
@Resolver(() => CalendarNotice)
export class CalendarsResolver {
  @Query(() => CalendarNotice, { nullable: true })
  calendarNotice(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, CalendarNotice, id)
  }

  @Query(() => CalendarNoticePage, { description: 'Those that were loaded; what came with the server shows in `calendarYear`.' })
  async calendarNotices(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => CalendarNoticeSort, { nullable: true }) sort: Sort<'year' | 'ordinal'> | null,
    @Arg('filter', () => CalendarNoticeFilter, { nullable: true }) filter: InstanceType<typeof CalendarNoticeFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, CalendarNotice, {
      page,
      sort,
      wheres: await whereNotice(context, filter),
      order: { field: 'ordinal', order: 'DESC' },
    })
  }

  @Query(() => CalendarYear, { description: 'The days off and make-up days of a year, as the latest notice has them.' })
  async calendarYear(@Arg('year', () => Int) year: number, @Ctx() { db }: Context) {
    return calendarYear((await workingCalendar(db)).notices, year)
  }

  @Query(() => Derivation, { description: 'The day that a rule leads to, from today unless told.' })
  @Refuses('NO_TERM')
  async previewDeadline(
    @Arg('rule', () => DeadlineRuleInput) rule: DeadlineRuleInput,
    @Arg('from', () => DateScalar, { nullable: true }) from: string | null,
    @Ctx() { db }: Context,
  ) {
    return deadlineOf(rule, from ?? (await today(db)), await workingCalendar(db))
  }

  @Query(() => CalendarNoticePreview, { description: 'What a notice would change, before it is loaded.' })
  previewCalendarNotice(@Arg('input', () => CalendarNoticeInput) input: CalendarNoticeInput, @Ctx() context: Context) {
    return previewCalendarNotice(context, signedIn(context), input)
  }

  @Mutation(() => CalendarNotice, { description: 'Replaces the whole year; the open deadlines that were found by it move.' })
  loadCalendarNotice(
    @Arg('input', () => CalendarNoticeInput) input: CalendarNoticeInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => loadCalendarNotice(tx, signedIn(context), input))
  }
}
