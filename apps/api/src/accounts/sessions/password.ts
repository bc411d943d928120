import { hash, verify } from '@node-rs/argon2'
import type { Problem } from '@pingyi/domain'
import pLimit from 'p-limit'
import { newToken } from './random-secrets.ts'

/** Argon2id with OWASP's minimum. Two hashes at a time leave a processor for other requests. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const limit = pLimit(2)

const shortest = 12
const longest = 128

export const hashPassword = (password: string): Promise<string> => limit(() => hash(password.normalize('NFKC'), cost))

const nobodys = hashPassword(newToken())

/** A missing account or password takes as long to check as a wrong password. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const known = stored ?? (await nobodys)
  const right = await limit(() => verify(known, password.slice(0, longest * 4).normalize('NFKC')))
  return right && stored !== null
}

export function* problemsOfPassword(password: string, at = 'password'): Generator<Problem> {
  if (password.length < shortest) yield { at, code: 'TOO_SHORT', limit: shortest }
  if (password.length > longest) yield { at, code: 'TOO_LONG', limit: longest }
}
