import { move, verb } from '../api/operations.ts'

const answer = 'id version'

export const savedViewVerbs = {
  save: verb('createSavedView', { input: 'CreateSavedViewInput!' }, answer),
  change: move('updateSavedView', answer, { input: 'UpdateSavedViewInput!' }),
  delete: move('deleteSavedView', ''),
}
