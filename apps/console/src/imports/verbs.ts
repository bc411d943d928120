import { move } from '../api/operations.ts'
import { importFields } from './fields.ts'

export const importVerbs = {
  confirm: move('confirmImport', importFields),
  discard: move('discardImport', importFields),
  undo: move('undoImport', importFields),
}
