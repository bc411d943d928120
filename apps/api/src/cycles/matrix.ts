import { type AuthorityMatrix, type AuthorityRule, defaultAuthority, type Problem, problemsOfMatrix, subjectKind } from '@pingyi/domain'

type Loose = Record<string, unknown>
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is { zh: string; en: string } =>
  isObject(value) && typeof value.zh === 'string' && typeof value.en === 'string'
const mostRules = 100

/** A matrix as a client sends it: anything at all. Answers it with only what belongs to it, or what is wrong with it. */
export function matrixFrom(value: unknown): { matrix: AuthorityMatrix; problems: Problem[] } {
  const wrong = (at: string, code: Problem['code'] = 'WRONG_FORMAT') => ({ matrix: defaultAuthority, problems: [{ at, code }] })
  if (!isObject(value) || !Array.isArray(value.rules)) return wrong('authority')
  if (value.rules.length > mostRules) return wrong('authority.rules', 'TOO_MANY')
  const strange = value.rules.findIndex(rule => !isRule(rule))
  if (strange >= 0) return wrong(`authority.rules.${strange}`)
  const matrix: AuthorityMatrix = {
    code: typeof value.code === 'string' ? value.code : 'OWN',
    revision: Number.isInteger(value.revision) ? (value.revision as number) : 1,
    rules: value.rules.map(({ code, reviewer, relation, subject, due, name, source }: AuthorityRule) => ({
      ...{ code, reviewer, relation, subject, due, source },
      name: { zh: name.zh, en: name.en },
    })),
  }
  return { matrix, problems: problemsOfMatrix(matrix).map(problem => ({ ...problem, at: `authority.${problem.at}` })) }
}

const isRule = (rule: unknown): boolean =>
  isObject(rule) &&
  ['code', 'reviewer', 'relation', 'source'].every(key => typeof rule[key] === 'string') &&
  subjectKind.has(rule.subject) &&
  typeof rule.due === 'boolean' &&
  isText(rule.name)
