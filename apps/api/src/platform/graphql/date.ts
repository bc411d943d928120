import { isDay as isDayOfCalendar } from '@pingyi/domain'
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const first = '1900-01-01'

/** True for a day of the calendar from 1900 on, written like 2026-11-23. */
export const isDay = (value: unknown): value is string => isDayOfCalendar(value) && value >= first

function parse(value: unknown): string {
  if (!isDay(value)) throw new GraphQLError('A day is written 2026-11-23.', { extensions: { code: 'BAD_USER_INPUT' } })
  return value
}

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar in the office’s time zone: 2026-11-23.',
  serialize: value => String(value),
  parseValue: parse,
  parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
})
