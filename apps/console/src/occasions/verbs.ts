import { verb } from '../api/operations/verb.ts'

const answer = { id: true, version: true, attendance: true } as const

export const occasionVerbs = {
  add: verb('addAttendees', answer),
  delete: verb('deleteOccasion'),
  remove: verb('removeAttendees', answer),
}
