import { verb } from '../api/operations/verb.ts'

const answer = { id: true, version: true } as const

export const savedViewVerbs = {
  save: verb('createSavedView', answer),
  change: verb('updateSavedView', answer),
  delete: verb('deleteSavedView'),
}
