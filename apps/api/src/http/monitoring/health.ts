import { setTimeout as wait } from 'node:timers/promises'
import { Router } from 'express'
import type { DataSource } from 'typeorm'

const bound = 2000

/** True if the database answers and all migrations have run. */
async function isReady(db: DataSource): Promise<boolean> {
  const asked = db
    .query('-- ready\n select count(*)::int as done from migrations')
    .then((rows: { done: number }[]) => rows[0]!.done >= db.migrations.length)
    .catch(() => false)
  return Promise.race([asked, wait(bound, false, { ref: false })])
}

/** /healthz: the process is alive. /readyz: it can serve requests. */
export const health = (db: DataSource, isDraining: () => boolean): Router =>
  Router()
    .get('/healthz', (_, response) => void response.type('text').send('alive\n'))
    .get('/readyz', async (_, response) => {
      const ready = !isDraining() && (await isReady(db))
      response
        .status(ready ? 200 : 503)
        .type('text')
        .send(ready ? 'ready\n' : 'not ready\n')
    })
