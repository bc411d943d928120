import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { ask } from '../ask.ts'

const size = 100

/** The ids in all pages of a list; none where what it is asked for is out of sight. */
export async function idsOf(db: EntityManager, actor: Actor, list: string, args: string): Promise<Set<string>> {
  const ids = new Set<string>()
  const id = list === 'auditEvents' ? 'seq' : 'id'
  for (let number = 1; ; number++) {
    const page = `page: { number: ${number}, size: ${size} }`
    const { data, code } = await ask(db, actor, `{ ${list}(${args} ${page}) { total items { ${id} } } }`)
    if (code === 'NOT_FOUND') return ids
    if (code) throw new Error(`${list}: ${code}`)
    for (const item of data[list].items) ids.add(String(item[id]))
    if (number * size >= data[list].total) return ids
  }
}
