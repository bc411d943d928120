import type { Problem } from '../problem.ts'
import { subjectKind } from '../subject/kind.ts'
import { problemsOfName, problemsOfSource } from '../text.ts'
import type { Treatment } from './treatments.ts'

/** Everything wrong with a treatment that somebody wrote. What is done must be said: a treatment is more than its name. */
export const problemsOfTreatment = ({ name, act, applies, source }: Treatment): Problem[] => [
  ...problemsOfName('name', name),
  ...problemsOfName('act', act),
  ...(subjectKind.has(applies) ? [] : [{ at: 'applies', code: 'UNKNOWN' } as const]),
  ...problemsOfSource(source),
]
