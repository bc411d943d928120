import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** Why an uploaded workbook is not read at all; nothing of it is used then. */
export const fileFault = vocabulary('FileFault', {
  NOT_XLSX: { meaning: 'Not a workbook of the kind .xlsx.' },
  OLD_FORMAT: { meaning: 'A workbook of the old kind (.xls).' },
  ENCRYPTED: { meaning: 'Protected by a password.' },
  MACROS: { meaning: 'Contains macros.' },
  TRUNCATED: { meaning: 'Its end is missing.' },
  DAMAGED: { meaning: 'Contents and checksum or form disagree.' },
  UNSAFE_NAMES: { meaning: 'Names inside it point outside, or occur twice.' },
  DOCTYPE: { meaning: 'Its XML declares a document type.' },
  TOO_MANY_PARTS: { meaning: 'More parts inside than the limit.' },
  TOO_LARGE: { meaning: 'Larger than the limit when unpacked.' },
  TOO_MANY_ROWS: { meaning: 'More rows than the limit.' },
  TOO_MANY_COLUMNS: { meaning: 'More columns than the limit.' },
  CELL_TOO_LONG: { meaning: 'A cell holds more characters than the limit.' },
  TOO_SLOW: { meaning: 'Took longer to read than the limit.' },
})
/** A code of `fileFault`. */
export type FileFault = CodeOf<typeof fileFault>
