import { defaultAuthority, reviewForms } from '@pingyi/domain'
import { vocabularies } from '@pingyi/domain/internal'
import type { Text } from '../api/common-selections.ts'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isName = (value: unknown): value is Text => isObject(value) && 'zh' in value && 'en' in value

/** What is named beside its code, anywhere in these values: a rule of a matrix, a part of a form. */
export function namesIn(value: unknown, names: Map<string, Text> = new Map()): Map<string, Text> {
  if (!isObject(value)) return names
  if (typeof value.code === 'string' && isName(value.name)) names.set(value.code, value.name)
  for (const one of Object.values(value)) namesIn(one, names)
  return names
}

export const builtIn = namesIn([defaultAuthority.rules, reviewForms])

export const isCode = (said: string) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(said)
export const isKey = (said: unknown) => typeof said === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(said)

/** The closed list that a code belongs to. */
export const listOf = (code: string) => vocabularies.find(({ codes }) => (codes as readonly string[]).includes(code))?.name
