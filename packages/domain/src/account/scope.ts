import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What an access token may be used for; it never widens what its owner may do. */
export const scope = vocabulary('Scope', {
  READ_STATISTICS: { meaning: 'Read figures, and the organisations and cycles they are asked for.' },
  READ_RECORDS: { meaning: 'Read the records themselves.' },
  WRITE: { meaning: 'Record and decide.' },
})
/** A code of `scope`. */
export type Scope = CodeOf<typeof scope>
