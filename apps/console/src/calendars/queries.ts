const days = 'daysOff { on name { zh en } } makeUpDays { on name { zh en } }'

/** One year as it stands. */
export const calendarYearQuery = `query CalendarYear($year: Int!) {
  calendarYear(year: $year) { year isKnown number publishedOn text ${days} } }`

/** What was loaded, and the school terms. */
export const calendarsQuery = `query Calendars {
  calendarNotices(page: { number: 1, size: 50 }) { total items { id recordedAt year number publishedOn daysOff { on } makeUpDays { on } } }
  schoolTerms(page: { number: 1, size: 50 }) { total items { id version name startsOn endsOn viewerMay } } }`

/** What a notice would change; nothing is written. */
export const previewNoticeQuery = `query PreviewNotice($input: CalendarNoticeInput!) {
  previewCalendarNotice(input: $input) { newlyOff { on name { zh en } } newlyWorked moving
    year { year isKnown number publishedOn text ${days} }
    moves { before after rectification { id person { id name } organization { id name } } } } }`
