import { accessRules, type Role, roles } from './rules.ts'

/** What somebody is to a review. */
export type ReaderPart = 'REVIEWER' | 'RECORDER' | 'SUBJECT' | 'OWNER'

/** Who reads a review once it is handed in: by what they are to it, and by a role above its subject. */
export type Readers = { readonly parts: readonly ReaderPart[]; readonly roles: readonly Role[] }

/** The readers of a review handed in, drawn from the access rules. `confidential`: a talk. */
export function readersOf({ confidential }: { readonly confidential: boolean }): Readers {
  const rules = roles.flatMap(role => (accessRules.REVIEW_READ[role] ?? []).map(rule => ({ role, rule })))
  const open = rules.filter(({ rule }) => !(rule.onlyDraft || rule.disclosed || (confidential && rule.notConfidential)))
  return {
    parts: [...new Set(open.flatMap(({ rule }) => rule.as ?? []))],
    roles: [...new Set(open.flatMap(({ role, rule }) => (rule.as ? [] : [role])))],
  }
}
