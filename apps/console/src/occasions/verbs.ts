import { move } from '../api/operations.ts'

const answer = 'id version attendance'

export const occasionVerbs = {
  add: move('addAttendees', answer, { personIds: '[ID!]', organizationId: 'ID' }),
  delete: move('deleteOccasion', ''),
  remove: move('removeAttendees', answer, { personIds: '[ID!]!' }),
}
