import { execFile } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const variable = 'PINGYI_SAMPLE_HOME'

/** A place for the home that has loaded the sample bureau, for one run of the journeys. */
export function setup() {
  const place = mkdtempSync(join(tmpdir(), 'pingyi-sample-'))
  // PostgreSQL's own account must reach it: a database elsewhere would be shared by all copies.
  chmodSync(place, 0o711)
  process.env[variable] = place
}

export function teardown() {
  const place = process.env[variable]
  if (place) rmSync(place, { recursive: true, force: true })
}

/** Copies the sample's home to `home`; `make` fills it the first time. Loading the sample takes much longer than copying it. */
export async function copySampleHome(home: string, make: (home: string) => Promise<unknown>) {
  const place = process.env[variable]
  if (!place) return
  const made = join(place, 'made')
  if (!existsSync(made)) {
    const making = join(place, 'making')
    await make(making)
    if (lstatSync(join(making, 'postgres')).isSymbolicLink()) throw new Error('the database of the sample is kept elsewhere')
    await run('mv', [making, made])
  }
  await run('cp', ['-a', `${made}/.`, home])
}
