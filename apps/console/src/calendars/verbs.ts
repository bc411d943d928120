import { verb } from '../api/operations/verb.ts'

export const calendarVerbs = {
  load: verb('loadCalendarNotice', { id: true, number: true }),
  createTerm: verb('createSchoolTerm', { id: true }),
  updateTerm: verb('updateSchoolTerm', { id: true, version: true }),
}
