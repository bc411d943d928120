import 'reflect-metadata'
import { join } from 'node:path'
import type { DataSource } from 'typeorm'
import { ensureFirstOffice } from './accounts/sessions/first-office.ts'
import { newCode } from './accounts/sessions/random-secrets.ts'
import { checkDatabaseSettings, withDatabaseLock } from './boot.ts'
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
  /** The role that migrates; the server's own when there is no other. */
  readonly ownerUrl?: string | undefined
  readonly home?: string | undefined
  /** Loads the sample bureau into an empty database. */
  readonly sample?: boolean | undefined
  readonly adminPassword?: string | undefined
  readonly origin?: string | undefined
  readonly corsOrigins?: CorsOrigins | undefined
  readonly consoleDir?: string | undefined
  readonly metricsToken?: string | undefined
  /** Keeps the log in files of the home too. */
  readonly logFiles?: boolean | undefined
}

/** Brings the database up to date, makes what an empty one lacks, and answers until it is closed. */
export async function serve({ port, databaseUrl, ownerUrl, home, sample, adminPassword, logFiles, ...served }: Settings) {
  const { origin } = served
  const endFiles = home && logFiles ? await logToFiles(join(home, 'logs')) : async () => {}
  await migrate(ownerUrl ?? databaseUrl)
  const db = await makeDatabase({ url: databaseUrl }).initialize()
  try {
    await checkDatabaseSettings(db)
    await withDatabaseLock(ownerUrl ?? databaseUrl, () => fill(db, sample ?? false, adminPassword))
    const stopJobs = await startJobs({ db: db.manager, home, failed: error => log.error(traceOf(error), 'failed') })
    const server = await listen({ db, port, home, ...served })
    if (!origin?.startsWith('https:'))
      console.warn('Warning: without https, passwords and sessions can be read on the way; set PINGYI_ORIGIN=https://…')
    const close = async () => {
      await server.close()
      await stopJobs()
      await db.destroy()
      await endFiles()
    }
    return { url: origin ?? `http://localhost:${server.port}`, close }
  } catch (error) {
    await db.destroy()
    await endFiles()
    throw error
  }
}

/** The vocabulary, the first office, and into an empty installation the sample, if it is wanted. */
async function fill(db: DataSource, sample: boolean, adminPassword: string | undefined) {
  await prepareAll(db)
  const password = await ensureFirstOffice(db, adminPassword)
  if (sample && !(await db.manager.exists(Organization))) await loadTheSample(db, password ?? adminPassword)
}

/** The people of the sample sign in with the password of the first office, or with one that is printed. */
async function loadTheSample(db: DataSource, known: string | undefined) {
  const { loadSample } = await import('./sample/load.ts')
  const password = known ?? newCode()
  await loadSample(db, { password, say: line => console.log(line) })
  if (known === undefined) console.log(`The accounts of the sample have the password ${password} (shown this once)`)
}
