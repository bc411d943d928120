import { type CodeOf, vocabulary } from '../vocabulary.ts'

/**
 * In what standing a review is given. `covers`: whether reviews of the class count as coverage (点评覆盖), which is
 * coverage by leaders: always, where the cycle says so, or never. The others have figures of their own.
 */
export const authorityClass = vocabulary('AuthorityClass', {
  LEADER: { meaning: 'A leader reviews, by post or duty (领导点评).', covers: 'ALWAYS' },
  SUPERIOR: { meaning: 'An upper level outside the tree reviews, such as the county office.', covers: 'IF_CYCLE_SAYS' },
  PEER: { meaning: 'Equals review each other (相互点评).', covers: 'NEVER' },
  SUBORDINATE: { meaning: 'From below: a member reviews the own branch, a branch the level above.', covers: 'NEVER' },
  MASS: { meaning: 'Representatives of the masses review (群众点评).', covers: 'NEVER' },
  DELEGATE: { meaning: 'Invited delegates review (邀请代表点评).', covers: 'NEVER' },
  SELF: { meaning: 'Somebody criticises themself (自我批评).', covers: 'NEVER' },
})
/** A code of `authorityClass`. */
export type AuthorityClass = CodeOf<typeof authorityClass>

/** The classes whose reviews count as coverage in a cycle. `superiorCounts`: the cycle counts the upper level, too. */
export const coveringClasses = ({ superiorCounts }: { readonly superiorCounts: boolean }): readonly AuthorityClass[] =>
  authorityClass.where(({ covers }) => covers === 'ALWAYS' || (covers === 'IF_CYCLE_SAYS' && superiorCounts))
