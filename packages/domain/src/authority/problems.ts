import { capability } from '../post/capability.ts'
import type { Problem } from '../problem.ts'
import { problemsOfCodes } from '../text.ts'
import { authorityClass } from './authority-class.ts'
import { type AuthorityMatrix, type AuthorityRule, mayOblige } from './matrix.ts'
import { obligation } from './obligation.ts'
import { authorityRelation, classesFor, relates } from './relation.ts'
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

function problemsOfRule(rule: AuthorityRule, at: string): Problem[] {
  const { reviewer, relation, subject, source } = rule
  const problems: Problem[] = source.trim() ? [] : [{ at: `${at}.source`, code: 'MISSING' }]
  if (!authorityReviewer.has(reviewer) && !capability.has(reviewer)) return [...problems, { at: `${at}.reviewer`, code: 'UNKNOWN' }]
  if (!authorityRelation.codes.includes(relation)) return [...problems, { at: `${at}.relation`, code: 'UNKNOWN' }]
  const { subject: named } = authorityRelation.members[relation]
  if (subject !== named) problems.push({ at: `${at}.subject`, code: 'WRONG_SUBJECT' })
  if (authorityReviewer.has(reviewer) && !relates(reviewer, relation)) problems.push({ at: `${at}.relation`, code: 'WRONG_RELATION' })
  if (!authorityReviewer.has(reviewer)) problems.push({ at: `${at}.reviewer`, code: 'NOT_ALLOWED' })
  return [...problems, ...problemsOfClass(rule, at)]
}

/** A class that no review by the relation can have, and a duty of those who are no leaders, are problems. */
function problemsOfClass(rule: AuthorityRule, at: string): Problem[] {
  if (!authorityClass.has(rule.class)) return [{ at: `${at}.class`, code: 'UNKNOWN' }]
  if (!obligation.has(rule.obligation)) return [{ at: `${at}.obligation`, code: 'UNKNOWN' }]
  if (!classesFor(rule.reviewer, rule.relation).includes(rule.class)) return [{ at: `${at}.class`, code: 'WRONG_RELATION' }]
  return mayOblige(rule, rule.obligation) ? [] : [{ at: `${at}.obligation`, code: 'NOT_ALLOWED' }]
}

/** Those who take part review by one rule for each class. */
const saysTheSame = (a: AuthorityRule, b: AuthorityRule) =>
  a.reviewer === b.reviewer && a.relation === b.relation && a.subject === b.subject && (a.reviewer !== 'AFFILIATE' || a.class === b.class)
