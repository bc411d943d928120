import { named, text } from '../api/common-selections.ts'
import type { AnswerOf } from '../api/operations/ask.ts'
import { queries, query } from '../api/operations/query.ts'

const day = { on: true, name: text } as const
const year = {
  year: true,
  isKnown: true,
  number: true,
  publishedOn: true,
  text: true,
  daysOff: day,
  makeUpDays: day,
} as const

/** One year as it stands. */
export const calendarYearQuery = query('calendarYear', year)
export type YearRow = AnswerOf<typeof calendarYearQuery>['calendarYear']

/** The notices loaded, and the school terms. */
export const calendarsQuery = queries('calendars', {
  calendarNotices: {
    total: true,
    items: { id: true, recordedAt: true, year: true, number: true, publishedOn: true, daysOff: { on: true }, makeUpDays: { on: true } },
  },
  schoolTerms: { total: true, items: { id: true, version: true, name: true, startsOn: true, endsOn: true, viewerMay: true } },
})
export type NoticeRow = AnswerOf<typeof calendarsQuery>['calendarNotices']['items'][number]
export type TermRow = AnswerOf<typeof calendarsQuery>['schoolTerms']['items'][number]

/** What a notice would change; nothing is written. */
export const previewNoticeQuery = query('previewCalendarNotice', {
  newlyOff: day,
  newlyWorked: true,
  moving: true,
  year,
  moves: { before: true, after: true, rectification: { id: true, person: named, organization: named } },
})
export type NoticePreview = AnswerOf<typeof previewNoticeQuery>['previewCalendarNotice']
