import type { EntityManager } from 'typeorm'

const every = 500

/** Reports the progress of an import at most twice a second, outside its transaction, so that others can see it. */
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
    /** Resolves after the last report. Nothing writes to the row after that. */
    end: () => telling,
  }
}
