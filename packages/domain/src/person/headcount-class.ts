import { type CodeOf, vocabulary } from '../vocabulary.ts'
import { affiliationClass } from './affiliation-class.ts'

/** As what people at an occasion are counted, where they are not named. An office may count by words of its own besides. */
export const headcountClass = vocabulary('HeadcountClass', {
  MEMBERS: { meaning: 'Members of the party, full or probationary (党员).' },
  ...affiliationClass.members,
})
/** A code of `headcountClass`. */
export type HeadcountClass = CodeOf<typeof headcountClass>
