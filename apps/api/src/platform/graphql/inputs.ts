import { type Problem, Refusal, refuseIf } from '@pingyi/domain'
import type { MiddlewareFn } from 'type-graphql'
import type { Context } from '../context.ts'
import { problemsOfFarDays } from './far-days.ts'
import { demandOneMutation } from './one-mutation.ts'

export const longestText = 20_000
export const longestList = 500
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what PostgreSQL cannot store
const unstorable = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

function* problemsIn(value: unknown, at: string): Generator<Problem> {
  if (typeof value === 'string') {
    if (value.length > longestText) yield { at, code: 'TOO_LONG', limit: longestText }
    if (unstorable.test(value)) yield { at, code: 'WRONG_FORMAT' }
  } else if (Array.isArray(value)) {
    if (value.length > longestList) yield { at, code: 'TOO_MANY', limit: longestList }
    else for (const [i, one] of value.entries()) yield* problemsIn(one, `${at}.${i}`)
  } else if (value !== null && typeof value === 'object') {
    for (const [name, one] of Object.entries(value)) yield* problemsIn(one, at ? `${at}.${name}` : name)
  }
}

/**
 * Runs before every resolver: refuses text that cannot be stored or is too long, and a second mutation in one operation. A mutation is
 * remembered for its idempotency key.
 */
export const checkInputs: MiddlewareFn<Context> = ({ args, info, context }, next) => {
  if (info.path.prev === undefined) {
    const problems = [...problemsIn(args, '')]
    if (problems.length > 0) throw new Refusal('INVALID', { problems })
    if (info.operation.operation === 'mutation') {
      demandOneMutation(info)
      refuseIf(problemsOfFarDays(args, info))
      context.call = { name: info.fieldName, args }
    }
  }
  return next()
}
