import { move } from '../provider/operations.ts'

export const rosterVerbs = {
  exclude: move('excludeFromRoster', 'id version excludedReason', { reason: 'String!' }),
  include: move('includeInRoster', 'id version excludedReason'),
}
