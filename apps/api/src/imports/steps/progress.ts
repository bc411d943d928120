import type { EntityManager } from 'typeorm'

const every = 500

/** Tells how far an import has come, at most twice a second and beside its transaction, which nobody can see into. */
export function progressOf(db: EntityManager, id: string, rows: number, writes: number, tell: (done: number, total: number) => void) {
  let written = 0
  let last = performance.now()
  let telling: Promise<unknown> = Promise.resolve()
  const write = (done: number) =>
    db.connection.manager
      .query(`-- progress\n update imports set done = $2 where id = $1 and status = 'APPLYING'`, [id, done])
      .catch(() => {})
  return {
    add: (count: number) => {
      written += count
      const done = Math.floor((rows * written) / Math.max(writes, 1))
      tell(done, rows)
      if (performance.now() - last < every) return
      last = performance.now()
      telling = telling.then(() => write(done))
    },
    /** Afterwards nothing touches the row from outside. */
    end: () => telling,
  }
}
