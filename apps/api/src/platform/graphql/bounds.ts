import { Refusal } from '@pingyi/domain'
import { getNamedType, getNullableType, isLeafType, isListType } from 'graphql'
import type { MiddlewareFn } from 'type-graphql'
import type { Context } from '../context.ts'

export const mostRows = 25_000
const given = new WeakMap<Context, number>()

/** The most rows in one answer, all nested lists together. */
export const boundAnswer: MiddlewareFn<Context> = ({ info: { returnType }, context }, next) => {
  if (!isListType(getNullableType(returnType)) || isLeafType(getNamedType(returnType))) return next()
  return next().then(answer => {
    const rows = (given.get(context) ?? 0) + (Array.isArray(answer) ? answer.length : 0)
    given.set(context, rows)
    if (rows > mostRows) throw new Refusal('LIMIT_EXCEEDED', { limit: 'rows', max: mostRows })
    return answer
  })
}
