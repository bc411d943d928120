import { type CodeOf, vocabulary } from '@pingyi/domain'
import { graphqlEnum } from '../platform/graphql/enums.ts'

/** The effect of a file on an organisation. */
export const importMark = vocabulary('ImportMark', {
  CREATE: { meaning: 'Is founded.' },
  UPDATE: { meaning: 'Is there and is changed.' },
  UNCHANGED: { meaning: 'Is there and stays as it is.' },
})
export type ImportMark = CodeOf<typeof importMark>
export const ImportMarkEnum = graphqlEnum(importMark, 'What a file does to an organisation.')
