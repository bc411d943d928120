import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { type Answer, ask } from '../ask.ts'

const size = 100

/** True if the refusal is about a scope that the token lacks. */
export const lacks = ({ scopes }: Actor, details: { scopes?: string[] } | undefined) =>
  scopes !== null && details?.scopes !== undefined && !details.scopes.some(one => scopes.includes(one as never))

/** True if the record answers like an unknown one, or the token is refused for its scope. */
export const isHidden = (actor: Actor, { code, details }: Pick<Answer, 'code' | 'details'>) =>
  code === 'NOT_FOUND' || (code === 'FORBIDDEN' && lacks(actor, details))

/** The ids on all pages of a list. Empty if its subject is hidden, or if the token is refused for its scope. */
export async function idsOf(db: EntityManager, actor: Actor, list: string, args: string): Promise<Set<string>> {
  const ids = new Set<string>()
  const id = list === 'auditEvents' ? 'seq' : 'id'
  for (let number = 1; ; number++) {
    const page = `page: { number: ${number}, size: ${size} }`
    const { data, code, details } = await ask(db, actor, `{ ${list}(${args} ${page}) { total items { ${id} } } }`)
    if (isHidden(actor, { code, details })) return ids
    if (code) throw new Error(`${list}: ${code}`)
    for (const item of data[list].items) ids.add(String(item[id]))
    if (number * size >= data[list].total) return ids
  }
}
