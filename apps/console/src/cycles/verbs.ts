import { verb } from '../api/operations/verb.ts'
import { cycleSelection } from './selections.ts'

export const cycleVerbs = {
  create: verb('createCycle', cycleSelection),
  drawUp: verb('drawUpRoster', cycleSelection),
  copy: verb('copyCycle', cycleSelection),
  acceptProposed: verb('acceptProposedAssignments', cycleSelection),
  update: verb('updateCycle', cycleSelection),
  start: verb('startCycle', cycleSelection),
  close: verb('closeCycle', cycleSelection),
  reopen: verb('reopenCycle', cycleSelection),
}
