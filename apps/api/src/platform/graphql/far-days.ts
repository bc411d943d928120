import type { Problem } from '@pingyi/domain'
import { problemsOfFarDay } from '@pingyi/domain/internal'
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { dayOf } from '../database/clock.ts'
import { DateScalar } from './date.ts'

/** The days in a value, with their places. */
function* daysIn(value: unknown, type: GraphQLInputType, at: string): Generator<[at: string, day: string]> {
  const of = getNullableType(type)
  if (value === null || value === undefined) return
  if (isListType(of)) for (const [i, one] of (value as unknown[]).entries()) yield* daysIn(one, of.ofType, `${at}.${i}`)
  else if (isInputObjectType(of)) yield* daysInFields(value as Record<string, unknown>, Object.values(of.getFields()), at)
  else if (of.name === DateScalar.name) yield [at, value as string]
}

function* daysInFields(
  values: Record<string, unknown>,
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  at = '',
): Generator<[string, string]> {
  // Places are named as the verbs name them: without the argument `input`.
  for (const { name, type } of fields) yield* daysIn(values[name], type, at ? `${at}.${name}` : name)
}

/** Days in the arguments of a mutation that lie further ahead than anything is planned. */
export function problemsOfFarDays(args: Record<string, unknown>, { parentType, fieldName }: GraphQLResolveInfo): Problem[] {
  const today = dayOf(new Date())
  return [...daysInFields(args, parentType.getFields()[fieldName]!.args)].flatMap(([at, day]) =>
    problemsOfFarDay(at.replace(/^input\./, ''), day, today),
  )
}
