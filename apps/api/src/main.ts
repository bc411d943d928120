import 'reflect-metadata'
import { join } from 'node:path'
import type { DataSource } from 'typeorm'
import { ensureFirstOffice } from './accounts/sessions/first-office.ts'
import { newCode } from './accounts/sessions/random-secrets.ts'
import { checkDatabaseSettings, withDatabaseLock } from './boot.ts'
import { campaignData, ensureVocabulary } from './criteria/seed.ts'
import { makeDatabase, migrate } from './database.ts'
import type { CorsOrigins } from './http/cross-origin.ts'
import { logToFiles } from './http/monitoring/log-files.ts'
import { prepareAll, startJobs } from './jobs.ts'
import { Organization } from './organizations/organization.ts'
import { log, traceOf } from './platform/log.ts'
import { listen } from './server.ts'

export type Settings = {
  readonly port: number
  readonly databaseUrl: string
  /** The role that migrates. By default the role of the server. */
  readonly ownerUrl?: string | undefined
  readonly home?: string | undefined
  /** Loads the sample bureau into an empty database. */
  readonly sample?: boolean | undefined
  readonly adminPassword?: string | undefined
  readonly origin?: string | undefined
  readonly corsOrigins?: CorsOrigins | undefined
  readonly consoleDir?: string | undefined
  readonly metricsToken?: string | undefined
  /** Also writes the log to files in the home. */
  readonly logFiles?: boolean | undefined
}

/** Migrates the database, fills an empty one, and serves until closed. */
export async function serve({ port, databaseUrl, ownerUrl, home, sample, adminPassword, logFiles, ...served }: Settings) {
  const owner = ownerUrl ?? databaseUrl
  const { origin } = served
  const toEnd: (() => Promise<void>)[] = []
  const close = async () => {
    for (const end of toEnd.splice(0)) await end()
  }
  try {
    if (home && logFiles) toEnd.unshift(await logToFiles(join(home, 'logs')))
    const db = makeDatabase({ url: databaseUrl })
    await withDatabaseLock(owner, async () => {
      await migrate(owner)
      await db.initialize()
      toEnd.unshift(() => db.destroy())
      await checkDatabaseSettings(db)
      await fill(db, sample ?? false, adminPassword)
    })
    toEnd.unshift(await startJobs({ db: db.manager, home, failed: error => log.error(traceOf(error), 'failed') }))
    const server = await listen({ db, port, home, ...served })
    toEnd.unshift(server.close)
    if (!origin?.startsWith('https:'))
      console.warn('Warning: without https, passwords and sessions can be read on the way; set PINGYI_ORIGIN=https://…')
    return { url: origin ?? `http://localhost:${server.port}`, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Fills the vocabulary, the first office account and, if wanted, the sample. */
async function fill(db: DataSource, sample: boolean, adminPassword: string | undefined) {
  const wantsSample = sample && !(await db.manager.exists(Organization))
  // The sample has words of its own; where it fills the vocabulary first, the defaults are left out.
  if (wantsSample) await ensureVocabulary(db.manager, campaignData)
  await prepareAll(db)
  const password = await ensureFirstOffice(db, adminPassword)
  if (wantsSample) await loadTheSample(db, password ?? adminPassword)
}

/** Loads the sample. Its accounts have the password of the first office, or a printed one. */
async function loadTheSample(db: DataSource, known: string | undefined) {
  const { loadSample } = await import('./sample/load.ts')
  const password = known ?? newCode()
  await loadSample(db, { password, say: line => console.log(line) })
  if (known === undefined) console.log(`The accounts of the sample have the password ${password} (shown this once)`)
}
