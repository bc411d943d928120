import type { Problem } from '../problem.ts'
import { subjectCapacity, subjectKind } from '../subject/kind.ts'
import { problemsOfCode, problemsOfCodes, problemsOfName, problemsOfSource } from '../text.ts'
import type { CriteriaSet } from './criteria-set.ts'

/** Everything wrong with a criteria set that somebody wrote. An announced number that differs is no problem: it is shown. */
export function problemsOfCriteriaSet(set: CriteriaSet): Problem[] {
  return [
    ...problemsOfName('name', set.name),
    ...problemsOfSource(set.source),
    ...(Number.isInteger(set.revision) && set.revision >= 1 ? [] : [{ at: 'revision', code: 'TOO_LOW', limit: 1 } as const]),
    ...(set.announced === null || set.announced >= 0 ? [] : [{ at: 'announced', code: 'TOO_LOW', limit: 0 } as const]),
    ...(set.subject.length > 0 ? [] : [{ at: 'subject', code: 'TOO_FEW', limit: 1 } as const]),
    ...set.subject.flatMap((s, i) => problemsOfSubject(s, `subject.${i}`)),
    ...(set.criteria.length > 0 ? [] : [{ at: 'criteria', code: 'TOO_FEW', limit: 1 } as const]),
    ...problemsOfCodes('criteria', set.criteria),
    ...(set.scale && set.scale.grades.length < 2 ? [{ at: 'scale.grades', code: 'TOO_FEW', limit: 2 } as const] : []),
    ...(set.scale ? [...problemsOfCode('scale.code', set.scale.code), ...problemsOfName('scale.name', set.scale.name)] : []),
    ...(set.scale ? problemsOfCodes('scale.grades', set.scale.grades) : []),
  ]
}

function problemsOfSubject({ kind, capacity }: CriteriaSet['subject'][number], at: string): Problem[] {
  if (!subjectKind.has(kind)) return [{ at: `${at}.kind`, code: 'UNKNOWN' }]
  if (capacity === undefined) return []
  if (!subjectCapacity.has(capacity)) return [{ at: `${at}.capacity`, code: 'UNKNOWN' }]
  return kind === 'ORGANIZATION' ? [{ at: `${at}.capacity`, code: 'NOT_ALLOWED' }] : []
}
