import type { SubjectKind } from '../subject/kind.ts'
import type { Text2 } from '../text.ts'
import type { AuthorityRelation } from './relation.ts'
import type { AuthorityReviewer } from './reviewer.ts'

/** One line of who reviews whom. `due`: what it covers must be reviewed in each cycle; otherwise it may be. */
export type AuthorityRule = {
  readonly code: string
  readonly reviewer: AuthorityReviewer
  readonly relation: AuthorityRelation
  readonly subject: SubjectKind
  readonly due: boolean
  readonly name: Text2
  readonly source: string
}

/** Who reviews whom: versioned data, set for each cycle. Where several rules fit, the first one counts. */
export type AuthorityMatrix = { readonly code: string; readonly revision: number; readonly rules: readonly AuthorityRule[] }
