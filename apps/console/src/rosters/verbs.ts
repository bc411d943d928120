import { verb } from '../api/operations/verb.ts'

const answer = { id: true, version: true, excludedReason: true } as const

export const rosterVerbs = {
  exclude: verb('excludeFromRoster', answer),
  include: verb('includeInRoster', answer),
  assign: verb('assignReviewer', { id: true, version: true }),
  reassign: verb('reassign', { id: true, version: true }),
  unassign: verb('unassign', { id: true }),
}
