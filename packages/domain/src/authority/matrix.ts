import type { SubjectKind } from '../subject/kind.ts'
import type { Text2 } from '../text.ts'
import { type AuthorityClass, authorityClass, coveringClasses } from './authority-class.ts'
import { type Obligation, obligation } from './obligation.ts'
import type { AuthorityRelation } from './relation.ts'
import type { AuthorityReviewer } from './reviewer.ts'

/** One line of who reviews whom. `class`: in what standing its reviews are given. */
export type AuthorityRule = {
  readonly code: string
  readonly reviewer: AuthorityReviewer
  readonly relation: AuthorityRelation
  readonly subject: SubjectKind
  readonly class: AuthorityClass
  readonly obligation: Obligation
  readonly name: Text2
  readonly source: string
}

/** Who reviews whom: versioned data, set for each cycle. Where several rules fit, the one that obliges most counts, and among equals the first. */
export type AuthorityMatrix = { readonly code: string; readonly revision: number; readonly rules: readonly AuthorityRule[] }

/** The rules in the order in which they are tried. */
export const rulesInOrder = ({ rules }: AuthorityMatrix): readonly AuthorityRule[] =>
  rules.toSorted((a, b) => obligation.members[a.obligation].rank - obligation.members[b.obligation].rank)

/** Whether reviews by the rule count as coverage. `superiorCounts`: the cycle counts the upper level, too. */
export const ruleCovers = (rule: Pick<AuthorityRule, 'class' | 'obligation'>, superiorCounts: boolean): boolean =>
  obligation.members[rule.obligation].due && coveringClasses({ superiorCounts }).includes(rule.class)

/** Whether the rule is for leaders, of the own tree or above it. */
export const isForLeaders = (rule: Pick<AuthorityRule, 'class'>): boolean => authorityClass.members[rule.class].covers !== 'NEVER'

/** Whether a rule may have the obligation: leaders owe reviews. Somebody of an upper level who takes part may be one who gives it, and owes none. */
export const mayOblige = (rule: Pick<AuthorityRule, 'class' | 'reviewer'>, code: Obligation): boolean =>
  !obligation.members[code].due || (isForLeaders(rule) && (rule.reviewer !== 'AFFILIATE' || code !== 'EACH'))
