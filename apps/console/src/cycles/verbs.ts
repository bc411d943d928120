import { move } from '../provider/operations.ts'
import { cycleFields } from './fields.ts'

export const cycleVerbs = { drawUp: move('drawUpRoster', cycleFields) }
