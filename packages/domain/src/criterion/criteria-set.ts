import type { SubjectCapacity, SubjectKind } from '../subject/kind.ts'
import type { Text2 } from '../text.ts'

/** One thing that a review looks at. */
export type Criterion = { readonly code: string; readonly name: Text2; readonly explanation?: Text2 }

/** One grade of a scale. `weight`: what the grade is worth where a score is wanted. */
export type Grade = { readonly code: string; readonly name: Text2; readonly weight?: number }

/** Grades from best to worst. */
export type Scale = { readonly code: string; readonly name: Text2; readonly grades: readonly Grade[] }

/** Whom a set is for; without a capacity, for persons in any. */
export type SubjectOfCriteria = { readonly kind: SubjectKind; readonly capacity?: SubjectCapacity }

/** What a review looks at: versioned data. `announced`: how many criteria the source says there are, where it says so. */
export type CriteriaSet = {
  readonly code: string
  readonly revision: number
  readonly name: Text2
  readonly subject: readonly SubjectOfCriteria[]
  readonly announced: number | null
  readonly criteria: readonly Criterion[]
  readonly scale: Scale | null
  readonly source: string
}

/** How many criteria the source announces and how many it lists, or null where they agree or nothing was announced. */
export function criteriaDiscrepancy({ announced, criteria }: CriteriaSet): { announced: number; listed: number } | null {
  return announced === null || announced === criteria.length ? null : { announced, listed: criteria.length }
}

/** Whether the set is meant for this subject. */
export const criteriaFit = (set: CriteriaSet, kind: SubjectKind, capacity: SubjectCapacity | null): boolean =>
  set.subject.some(s => s.kind === kind && (s.capacity === undefined || s.capacity === capacity))
