import type { Problem } from '@pingyi/domain'
import { Like } from 'typeorm'
import type { Person } from '../people/person.ts'
import { locks } from '../platform/database/locks.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Account } from './account.ts'

/** Normalises a user name, so that width, case and surrounding blanks make no second account. */
export const normalUsername = (typed: string) => typed.normalize('NFKC').trim().toLowerCase()

const shape = /^[\p{L}\p{N}][\p{L}\p{N}._@·-]*$/u
const limits = { shortest: 2, longest: 64 }

export function* problemsOfUsername(username: string, at: string): Generator<Problem> {
  if (username === '') yield { at, code: 'MISSING' }
  else if (username.length < limits.shortest) yield { at, code: 'TOO_SHORT', limit: limits.shortest }
  else if (username.length > limits.longest) yield { at, code: 'TOO_LONG', limit: limits.longest }
  else if (!shape.test(username)) yield { at, code: 'WRONG_FORMAT' }
}

/** Makes a user name from a person's name in pinyin, with a number if it is taken. */
export async function usernameFor(tx: Tx, { pinyin }: Pick<Person, 'pinyin'>): Promise<string> {
  const spelled = normalUsername(pinyin)
  // Letters of other scripts stay. Their diacritics are removed: a user name allows none.
  const letters = [/[^a-z]/g, /[^\p{L}\p{N}]/gu].map(others => spelled.replace(others, '').slice(0, limits.longest - 8))
  const base = letters.find(one => one.length >= limits.shortest) ?? 'user'
  await tx.query('select pg_advisory_xact_lock($1)', [locks.usernames])
  const taken = new Set(
    (await tx.find(Account, { select: { username: true }, where: { username: Like(`${base}%`) } })).map(({ username }) => username),
  )
  for (let number = 1; ; number++) {
    const username = number === 1 ? base : `${base}${number}`
    if (!taken.has(username)) return username
  }
}
