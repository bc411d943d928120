import { named, text } from '../../api/common-selections.ts'
import type { FieldList, Fields, Kind } from './field.ts'

const unselected = ['records', 'custom', 'derived'] as const
type SelectionOf<F> = {
  readonly [K in keyof F as F[K] extends { kind: (typeof unselected)[number] } ? never : K]: F[K] extends { kind: 'record' }
    ? typeof named
    : F[K] extends { kind: 'text' }
      ? typeof text
      : true
}

/** What is asked of the API for the fields. What is shown of several records, or of a field of its own kind, the noun selects. */
export const selectionOf = <F extends Fields>({ fields }: FieldList<unknown, F>) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { kind }]) => !(unselected as readonly Kind[]).includes(kind))
      .map(([name, { kind }]) => [name, kind === 'record' ? named : kind === 'text' ? text : true]),
  ) as SelectionOf<F>
