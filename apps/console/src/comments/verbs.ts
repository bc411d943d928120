import { verb } from '../api/operations/verb.ts'

export const commentVerbs = {
  create: verb('createComment', { id: true }),
  update: verb('updateComment', { id: true, version: true }),
  withdraw: verb('withdrawComment', { id: true, version: true }),
}
