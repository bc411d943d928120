import { type CriteriaSet as CriteriaSetData, type Problem, problemsOfCriteriaSet } from '@pingyi/domain'
import type { ReviseCriteriaSetInput } from './criteria-inputs.ts'
import type { CriteriaSet } from './criteria-set.ts'

const given = <T extends object>(thing: T): T => Object.fromEntries(Object.entries(thing).filter(([, value]) => value != null)) as T

/** The input as data of the domain. Fields that are not given are left out. */
const dataOf = (code: string, { name, subjects, announced, criteria, scale, source }: ReviseCriteriaSetInput): CriteriaSetData =>
  ({
    code,
    revision: 1,
    name,
    subject: subjects.map(given),
    announced: announced ?? null,
    criteria: criteria.map(given),
    scale: scale ?? null,
    source: source.trim(),
  }) as CriteriaSetData

export const problemsOfContent = (code: string, input: ReviseCriteriaSetInput): Problem[] => [
  ...(/^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? [] : [{ at: 'code', code: 'WRONG_FORMAT' } as const]),
  ...problemsOfCriteriaSet(dataOf(code, input)).map(problem => ({ ...problem, at: problem.at.replace(/^subject\b/, 'subjects') })),
]

/** The columns of the content of a set. */
export function columnsOf(code: string, input: ReviseCriteriaSetInput): Partial<CriteriaSet> {
  const { name, subject: subjects, announced, criteria, scale, source } = dataOf(code, input)
  return { nameZh: name.zh, nameEn: name.en, subjects, announced, criteria, scale, source }
}
