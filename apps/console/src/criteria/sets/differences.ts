import type { Text } from '../../api/common-selections.ts'
import type { Coded, CriteriaSetRow } from '../selections.ts'

/** What of a set can differ between two revisions: the whole, or a criterion or a grade of it. */
export type Difference =
  | { kind: 'name' | 'source' | 'announced' | 'subjects' | 'scale' }
  | { kind: 'added' | 'removed' | 'explained'; name: Text }
  | { kind: 'renamed'; name: Text; before: Text }
  | { kind: 'order' }

type Compared = Pick<CriteriaSetRow, 'name' | 'source' | 'announced' | 'subjects' | 'scale' | 'criteria'>

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const plain = (text: Text | null | undefined) => [text?.zh ?? '', text?.en ?? '']
const scaleOf = (scale: CriteriaSetRow['scale']) =>
  scale && [scale.code, plain(scale.name), scale.grades.map(({ code, name }) => [code, plain(name)])]
const subjectsOf = ({ subjects }: Compared) => subjects.map(({ kind, capacity }) => `${kind} ${capacity ?? ''}`).sort()

/** What changed from one revision to another, criterion by criterion. */
export function differencesOf(before: Compared, after: Compared): Difference[] {
  const had = new Map(before.criteria.map(one => [one.code, one]))
  const has = new Map(after.criteria.map(one => [one.code, one]))
  const kept = (all: readonly Coded[], others: ReadonlyMap<string, unknown>) => all.map(({ code }) => code).filter(code => others.has(code))
  return [
    ...(same(plain(before.name), plain(after.name)) ? [] : [{ kind: 'name' } as const]),
    ...(same(subjectsOf(before), subjectsOf(after)) ? [] : [{ kind: 'subjects' } as const]),
    ...(before.announced === after.announced ? [] : [{ kind: 'announced' } as const]),
    ...(before.source === after.source ? [] : [{ kind: 'source' } as const]),
    ...(same(scaleOf(before.scale), scaleOf(after.scale)) ? [] : [{ kind: 'scale' } as const]),
    ...before.criteria.flatMap(({ code, name }) => (has.has(code) ? [] : [{ kind: 'removed', name } as const])),
    ...after.criteria.flatMap((one): Difference[] => {
      const earlier = had.get(one.code)
      if (!earlier) return [{ kind: 'added', name: one.name }]
      return [
        ...(same(plain(earlier.name), plain(one.name)) ? [] : [{ kind: 'renamed', name: one.name, before: earlier.name } as const]),
        ...(same(plain(earlier.explanation), plain(one.explanation)) ? [] : [{ kind: 'explained', name: one.name } as const]),
      ]
    }),
    ...(same(kept(before.criteria, has), kept(after.criteria, had)) ? [] : [{ kind: 'order' } as const]),
  ]
}
