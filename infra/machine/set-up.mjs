import { existsSync } from 'node:fs'
import { run } from '../processes/launch.mjs'
import { findChromium, missingChromium } from './chromium.mjs'
import { hasChineseFont, missingChineseFont } from './fonts.mjs'
import { findPostgres15, missingPostgres15 } from './postgres.mjs'
import { findOnPath } from './programs.mjs'

const needs = {
  postgres: { isThere: () => Boolean(findPostgres15()), debian: 'postgresql-15', missing: missingPostgres15 },
  chromium: { isThere: () => Boolean(findChromium()), debian: 'chromium', missing: missingChromium },
  font: { isThere: hasChineseFont, debian: 'fonts-noto-cjk', missing: missingChineseFont },
}

/** What the tests need beyond npm's packages: installed where we are root on Debian, found elsewhere. Answers what is missing still. */
export async function setUpMachine() {
  const wanted = missing()
  if (wanted.length > 0 && mayInstall()) await install(wanted.map(need => needs[need].debian))
  return missing().map(need => ({ need, line: needs[need].missing }))
}

const missing = () => Object.keys(needs).filter(need => !needs[need].isThere())
const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && findOnPath('apt-get')

async function install(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`)
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-qq'], options)
  for (const name of packages) await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)
  // Debian makes a database of its own beside the programs; ours are others.
  if (packages.includes('postgresql-15') && findOnPath('pg_ctlcluster')) await run('pg_ctlcluster', ['15', 'main', 'stop'], options)
}
