import { move, verb } from '../api/operations.ts'

export const rosterVerbs = {
  exclude: move('excludeFromRoster', 'id version excludedReason', { reason: 'String!' }),
  include: move('includeInRoster', 'id version excludedReason'),
  assign: verb('assignReviewer', { input: 'AssignReviewerInput!' }, 'id version'),
  reassign: move('reassign', 'id version', { personId: 'ID!' }),
  unassign: move('unassign', 'id'),
}
