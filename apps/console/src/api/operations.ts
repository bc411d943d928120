import type { Verb } from './operations/verb.ts'

/** `fields` is empty where the mutation answers with a plain value. */
export function verb(name: string, args: Record<string, string>, fields: string, { keyed = true } = {}): Verb {
  const all = Object.entries(keyed ? { ...args, idempotencyKey: 'String' } : args)
  const declared = all.map(([arg, type]) => `$${arg}: ${type}`).join(', ')
  const passed = all.map(([arg]) => `${arg}: $${arg}`).join(', ')
  const brackets = (inside: string) => (inside ? `(${inside})` : '')
  const operation = `mutation ${name}${brackets(declared)} { data: ${name}${brackets(passed)}${fields && ` { ${fields} }`} }`
  return { name, operation, keyed }
}

/** A verb on an existing, versioned thing. */
export const move = (name: string, fields: string, args: Record<string, string> = {}) =>
  verb(name, { id: 'ID!', version: 'Int!', ...args }, fields)
