import { move, verb } from '../api/operations.ts'
import { cycleFields } from './fields.ts'

export const cycleVerbs = {
  create: verb('createCycle', { input: 'CreateCycleInput!' }, cycleFields),
  drawUp: move('drawUpRoster', cycleFields),
  copy: verb('copyCycle', { id: 'ID!', input: 'CopyCycleInput!' }, cycleFields),
  acceptProposed: move('acceptProposedAssignments', cycleFields, { organizationId: 'ID' }),
  update: move('updateCycle', cycleFields, { input: 'UpdateCycleInput!' }),
  start: move('startCycle', cycleFields, { input: 'StartCycleInput' }),
}
