import { type CodeOf, type Machine, vocabulary } from '@pingyi/domain'
import { graphqlEnum } from '../platform/graphql/enums.ts'

/** The states of a file: it is read and checked, then applied as a whole or not at all. */
export const importStatus = vocabulary('ImportStatus', {
  READING: { meaning: 'Being read and checked.' },
  CHECKED: { meaning: 'Without a fault; waits to be applied.' },
  REFUSED: { meaning: 'Has faults: see the report.' },
  APPLYING: { meaning: 'Being applied.' },
  APPLIED: { meaning: 'Applied whole.' },
  FAILED: { meaning: 'Could not be read or applied; nothing was written.' },
  DISCARDED: { meaning: 'Given up.' },
  UNDONE: { meaning: 'Applied, and taken back whole.' },
})
export type ImportStatus = CodeOf<typeof importStatus>
export const ImportStatusEnum = graphqlEnum(importStatus, 'How far an import has come.')

const importEvent = vocabulary('ImportEvent', {
  CONFIRM: { meaning: 'Apply it.' },
  DISCARD: { meaning: 'Give it up.' },
  UNDO: { meaning: 'Take back all that it wrote.' },
})
export type ImportEvent = CodeOf<typeof importEvent>
export const ImportEventEnum = graphqlEnum(importEvent, 'What may be done with a file that was read.')

/** The moves that a user makes. The others follow from reading and applying the file. */
export const importMachine: Machine<ImportStatus, ImportEvent> = {
  initial: 'READING',
  moves: {
    READING: {},
    CHECKED: { CONFIRM: 'APPLYING', DISCARD: 'DISCARDED' },
    REFUSED: {},
    APPLYING: {},
    APPLIED: { UNDO: 'UNDONE' },
    FAILED: {},
    DISCARDED: {},
    UNDONE: {},
  },
}
