import { verb } from '../api/operations/verb.ts'
import { importSelection } from './selections.ts'

export const importVerbs = {
  confirm: verb('confirmImport', importSelection),
  discard: verb('discardImport', importSelection),
  undo: verb('undoImport', importSelection),
}
