import type { EntityManager } from 'typeorm'
import { isHidden, textsOf } from '../platform/database/audit-texts.ts'
import type { RowChange } from './row-change.ts'

export type Texts = ReadonlyMap<string, unknown>

/** The personal texts of these changes that are not erased. */
export const readTexts = (db: EntityManager, rows: readonly RowChange[]): Promise<Texts> =>
  textsOf(
    db,
    rows
      .flatMap(({ before, after }) => [...Object.values(before ?? {}), ...Object.values(after ?? {})])
      .filter(isHidden)
      .map(({ $text }) => $text),
  )
