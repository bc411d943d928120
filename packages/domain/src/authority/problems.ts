import { capability } from '../post/capability.ts'
import type { Problem } from '../problem.ts'
import { problemsOfCodes } from '../text.ts'
import type { AuthorityMatrix, AuthorityRule } from './matrix.ts'
import { authorityRelation } from './relation.ts'
import { authorityReviewer } from './reviewer.ts'

/** Everything wrong with a matrix that somebody edited: a rule that could never apply is a problem, too. */
export function problemsOfMatrix({ rules }: AuthorityMatrix): Problem[] {
  return [
    ...(rules.length > 0 ? [] : [{ at: 'rules', code: 'TOO_FEW', limit: 1 } as const]),
    ...problemsOfCodes('rules', rules),
    ...rules.flatMap((rule, i) => problemsOfRule(rule, `rules.${i}`)),
    ...rules.flatMap((rule, i) =>
      rules.findIndex(other => saysTheSame(other, rule)) < i ? [{ at: `rules.${i}`, code: 'DUPLICATE' } as const] : [],
    ),
  ]
}

function problemsOfRule({ reviewer, relation, subject, source }: AuthorityRule, at: string): Problem[] {
  const problems: Problem[] = source.trim() ? [] : [{ at: `${at}.source`, code: 'MISSING' }]
  if (!authorityReviewer.has(reviewer) && !capability.has(reviewer)) return [...problems, { at: `${at}.reviewer`, code: 'UNKNOWN' }]
  if (!authorityRelation.codes.includes(relation)) return [...problems, { at: `${at}.relation`, code: 'UNKNOWN' }]
  const { subject: named, by } = authorityRelation.members[relation]
  if (subject !== named) problems.push({ at: `${at}.subject`, code: 'WRONG_SUBJECT' })
  if ((by === 'MEMBERSHIP') !== (reviewer === 'MEMBER')) problems.push({ at: `${at}.relation`, code: 'WRONG_RELATION' })
  if (!authorityReviewer.has(reviewer)) problems.push({ at: `${at}.reviewer`, code: 'NOT_ALLOWED' })
  return problems
}

const saysTheSame = (a: AuthorityRule, b: AuthorityRule) =>
  a.reviewer === b.reviewer && a.relation === b.relation && a.subject === b.subject
