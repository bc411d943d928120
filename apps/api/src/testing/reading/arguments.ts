import { type GraphQLArgument, GraphQLEnumType, getNamedType, isRequiredArgument } from 'graphql'
import type { Thing } from '../access/things.ts'
import type { AccessWorld } from '../access/world.ts'

/** Whether to ask for every record, or for a few of each kind. */
export type Asked = 'every record' | 'some records'

const page = 'page: { size: 100 }'

/** Of fields below a query. */
const nested = (name: string): string => {
  if (name === 'page') return page
  if (name === 'lang') return 'lang: "zh"'
  throw new Error(`the walk does not know what to give for ${name}`)
}

/** Records of each kind: at one’s own place, below and in the other bureau, talks, and those one has a part in there. */
const picked = /^((reviewer |talk )?at (own|none)|at child|talk: MEMBER as (REVIEWER|SUBJECT) at none|.*\(MEMBER\))$/

const idsOf = (things: readonly Thing[], type: string, asked: Asked) => {
  const all = things.filter(one => one.type === type)
  const few = all.filter(({ name }) => picked.test(name))
  return (asked === 'every record' || few.length === 0 ? all : few).map(({ id }) => `"${id}"`)
}
/** Of a query that is not called after what it is asked for: one record of each type, at one’s own place and in the other bureau. */
const idsAtPlaces = (things: readonly Thing[]) => things.filter(({ name }) => /^at (own|none)$/.test(name)).map(({ id }) => `"${id}"`)

const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`

/** The values to try for an argument of a query, by its name. */
function values({ things }: AccessWorld, query: string, { name, type }: GraphQLArgument, asked: Asked): readonly string[] {
  const ids = (type: string) => idsOf(things, type, asked)
  if (name === 'id') return things.some(one => one.type === capital(query)) ? ids(capital(query)) : idsAtPlaces(things)
  if (name === 'cycleId') return ids('Cycle')
  if (name === 'organizationId') return ids('Organization')
  if (name === 'personId') return ids('Person')
  if (name === 'rectificationId') return ids('Rectification')
  if (name === 'filter') return ids('Cycle').map(id => `{ cycleId: ${id} }`)
  if (name === 'rule') return ['{ kind: WORKING_DAYS, days: 5 }']
  if (name === 'input') return ['{ year: 2030, number: "一", daysOff: [], makeUpDays: [] }']
  const of = getNamedType(type)
  if (of instanceof GraphQLEnumType) return of.getValues().map(({ name: code }) => code)
  const value = plain[of.name]
  if (!value) throw new Error(`the walk does not know what to give for ${query}(${name})`)
  return [value]
}

/** What is given for an argument by its type alone. */
const plain: Readonly<Record<string, string>> = { Date: '"2011-10-01"', DateTime: '"2011-10-01T00:00:00Z"', Int: '2011', Boolean: 'true' }

/** Arguments that are not required, and which the walk gives all the same: without them the query is asked for nothing. */
const alsoGiven: Readonly<Record<string, readonly string[]>> = { mentionable: ['rectificationId'] }

const product = (options: readonly (readonly string[])[]) =>
  options.reduce<string[][]>((some, next) => some.flatMap(before => next.map(value => [...before, value])), [[]])

/** Every value once, with the others taken in turn. */
const eachOnce = (options: readonly (readonly string[])[]) =>
  Array.from({ length: Math.max(1, ...options.map(({ length }) => length)) }, (_, i) => options.map(some => some[i % some.length]!))

/** The texts of the arguments with which a query is walked. */
function ofQuery(world: AccessWorld, query: string, args: readonly GraphQLArgument[], asked: Asked): readonly string[] {
  const given = args.filter(one => isRequiredArgument(one) || alsoGiven[query]?.includes(one.name))
  const rest = args.some(({ name }) => name === 'page') ? [page] : []
  const options = given.map(one => values(world, query, one, asked).map(value => `${one.name}: ${value}`))
  const combined = asked === 'every record' ? product(options) : eachOnce(options)
  return combined.map(some => [...some, ...rest].join(', '))
}

export const argumentsOf = { nested, ofQuery }
