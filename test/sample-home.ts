import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const variable = 'PINGYI_SAMPLE_HOME'

/** A place for the home that has loaded the sample bureau, for one run of the journeys. */
export function setup() {
  process.env[variable] = mkdtempSync(join(tmpdir(), 'pingyi-sample-'))
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
    if (existsSync(join(making, 'postgres', 'data', 'postmaster.pid')))
      throw new Error('the database of the sample goes on after its server ended')
    await run('mv', [making, made])
  }
  await run('cp', ['-a', `${made}/.`, home])
}
