import { organizationKind, type ProblemCode, words } from '@pingyi/domain'
import { longestName, politicalStatus, responsibilityKind, unitKind } from '@pingyi/domain/internal'
import { normalName } from '../../field/person-names.ts'
import { isDay } from '../../platform/graphql/date.ts'
import type { Cell } from '../xlsx/workbook-rows.ts'
import { type ColumnKind, keyOf } from './sheets.ts'

export type Read = { value: string } | { problem: ProblemCode; limit?: number }

type Codes = {
  readonly name: 'OrganizationKind' | 'UnitKind' | 'PoliticalStatus' | 'ResponsibilityKind'
  readonly codes: readonly string[]
}

/** Finds a code by the words of a vocabulary in any language, by the code itself, or by other words in use. */
function lexicon({ name, codes }: Codes, also: Record<string, string> = {}): ReadonlyMap<string, string> {
  const entries = codes.flatMap(code =>
    [code, ...Object.values(words).map(one => (one[name] as Record<string, string>)[code]!)].map(word => [keyOf(word), code] as const),
  )
  return new Map([...entries, ...Object.entries(also).map(([word, code]) => [keyOf(word), code] as const)])
}

const lexicons: Partial<Record<ColumnKind, ReadonlyMap<string, string>>> = {
  organizationKind: lexicon(organizationKind, { 总支: 'GENERAL_BRANCH', 支部: 'PARTY_BRANCH', 小组: 'PARTY_SUBGROUP' }),
  unitKind: lexicon(unitKind, { 科室: 'BUREAU_DEPARTMENT', 机关: 'BUREAU_DEPARTMENT', 直属单位: 'SUBORDINATE_UNIT' }),
  politicalStatus: lexicon(politicalStatus, {
    ...Object.fromEntries(politicalStatus.codes.flatMap(code => politicalStatus.members[code].names.map(name => [name, code]))),
    'Full member': 'PARTY_MEMBER',
    'Probationary member': 'PROBATIONARY_PARTY_MEMBER',
    'Not a member': 'MASSES',
  }),
  responsibilityKind: lexicon(responsibilityKind, { 包片组织: 'AREA' }),
}

const fullWidth = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g
/** Normalises digits and letters to half width, and spaces to single ones. */
const normalText = (text: string) =>
  text
    .replace(fullWidth, letter => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const written = /^(\d{4})\s*(?:[-/.年])\s*(\d{1,2})\s*(?:[-/.月])\s*(\d{1,2})\s*日?$/
const together = /^(\d{4})(\d{2})(\d{2})$/

function dayOf(text: string): Read {
  const plain = text.normalize('NFKC').replace(/\s+0?0:00(:00)?$/, '')
  const [, year, month, day] = written.exec(plain) ?? together.exec(plain) ?? []
  const value = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(value) ? { value } : { problem: 'NOT_A_DATE' }
}

/** The text of a cell as users see it. */
export const textOf = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'object') return String(cell)
  return 'day' in cell ? cell.day : cell.error
}

/** The value of a cell in the type of its column, or the problem with it. */
export function readCell(kind: ColumnKind, cell: Cell | undefined): Read {
  if (cell !== null && typeof cell === 'object' && 'error' in cell) return { problem: kind === 'day' ? 'NOT_A_DATE' : 'WRONG_FORMAT' }
  const text = textOf(cell)
  if (kind === 'day') return text.trim() ? dayOf(text.trim()) : { value: '' }
  const value = kind === 'name' ? normalName(text) : normalText(text)
  const limit = kind === 'number' ? 64 : longestName
  if (value.length > limit || text.length > 2 * limit) return { problem: 'TOO_LONG', limit }
  const codes = lexicons[kind]
  if (!codes || value === '') return { value: kind === 'name' ? text.trim() : value }
  const code = codes.get(keyOf(value))
  return code ? { value: code } : { problem: 'UNKNOWN' }
}
