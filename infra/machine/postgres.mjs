import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findOnPath } from './programs.mjs'

/** The usual places of PostgreSQL 15, the oldest that we support: Debian, Red Hat, Homebrew. */
const usualPlaces = [
  '/usr/lib/postgresql/15/bin',
  '/usr/pgsql-15/bin',
  '/opt/homebrew/opt/postgresql@15/bin',
  '/usr/local/opt/postgresql@15/bin',
]

export const missingPostgres15 = 'PostgreSQL 15 is missing: install the package postgresql-15, or put its programs on the PATH'

/** The folder with the programs of PostgreSQL 15. */
export function findPostgres15() {
  return usualPlaces.find(folder => existsSync(join(folder, 'initdb'))) ?? onPath()
}

function onPath() {
  const postgres = findOnPath('postgres')
  const isFifteen = postgres && / 15[.\s]/.test(execFileSync(postgres, ['--version'], { encoding: 'utf8' }))
  return isFifteen ? dirname(postgres) : null
}
