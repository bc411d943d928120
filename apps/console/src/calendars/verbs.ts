import { move, verb } from '../api/operations.ts'

export const calendarVerbs = {
  load: verb('loadCalendarNotice', { input: 'CalendarNoticeInput!' }, 'id number'),
  createTerm: verb('createSchoolTerm', { input: 'CreateSchoolTermInput!' }, 'id'),
  updateTerm: move('updateSchoolTerm', 'id version', { input: 'UpdateSchoolTermInput!' }),
}
