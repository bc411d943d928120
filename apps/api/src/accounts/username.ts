import type { Problem } from '@pingyi/domain'

/** One spelling per name: full-width letters, capitals and blanks around it make no other account. */
export const normalUsername = (typed: string) => typed.normalize('NFKC').trim().toLowerCase()

const shape = /^[\p{L}\p{N}][\p{L}\p{N}._@·-]*$/u
const limits = { shortest: 2, longest: 64 }

export function* problemsOfUsername(username: string, at: string): Generator<Problem> {
  if (username === '') yield { at, code: 'MISSING' }
  else if (username.length < limits.shortest) yield { at, code: 'TOO_SHORT', limit: limits.shortest }
  else if (username.length > limits.longest) yield { at, code: 'TOO_LONG', limit: limits.longest }
  else if (!shape.test(username)) yield { at, code: 'WRONG_FORMAT' }
}
