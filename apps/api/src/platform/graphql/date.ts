import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const shape = /^\d{4}-\d{2}-\d{2}$/

/** True for an existing day written like 2026-11-23. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !shape.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) && value >= '1900-01-01'
}

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
