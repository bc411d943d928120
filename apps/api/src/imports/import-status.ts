import { type CodeOf, vocabulary } from '@pingyi/domain'
import { graphqlEnum } from '../platform/graphql/enums.ts'

/** How far a file has come: read and checked, then applied whole or not at all. */
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
export const ImportStatusEnum = graphqlEnum(importStatus)
