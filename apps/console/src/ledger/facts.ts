import type { SubjectKind } from '@pingyi/domain'
import type { Text } from '../shared/use-words.ts'

/** A line of the ledger, as `ledgerFields` selects it; its id is the review's. */
export type LedgerRow = {
  id: string
  reviewer: { id: string; name: string }
  subjectName: string
  subjectKind: SubjectKind
  occurredOn: string
  content: string
  opinions: number
  measures: number
  rectified: number
  rectification: Text
  organization: { id: string; name: string }
  authorityRule: { code: string; name: Text }
  form: { id: string; name: Text }
}

/** The ledger's columns in their order, as the workbook has them too: the five of the office first. */
export const ledgerColumns = [
  'reviewer',
  'subject',
  'occurredOn',
  'content',
  'rectification',
  'organization',
  'authorityRule',
  'form',
] as const
export type LedgerColumn = (typeof ledgerColumns)[number]

export const hiddenAtFirst: LedgerColumn[] = ['organization', 'authorityRule', 'form']
export const ledgerStore = 'ledger.columns'

/** The columns as shown: the hidden left out, in the order that the reader has given them (`ranks[place]` is a column's number). */
export function shownColumns(hidden: readonly string[], ranks: readonly number[] = []): LedgerColumn[] {
  const ranked = ledgerColumns.map((column, number) => ({ column, rank: ranks.includes(number) ? ranks.indexOf(number) : number }))
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ column }) => column)
    .filter(column => !hidden.includes(column))
}
