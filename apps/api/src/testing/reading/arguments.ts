import type { GraphQLArgument } from 'graphql'
import { isRequiredArgument } from 'graphql'
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
const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`

/** The values to try for an argument of a query, by its name. */
function values({ things }: AccessWorld, query: string, { name }: GraphQLArgument, asked: Asked): readonly string[] {
  const ids = (type: string) => idsOf(things, type, asked)
  if (name === 'id') return ids(capital(query))
  if (name === 'cycleId') return ids('Cycle')
  if (name === 'organizationId') return ids('Organization')
  if (name === 'personId') return ids('Person')
  if (name === 'rectificationId') return ids('Rectification')
  if (name === 'kind') return ['OPINION_UNANSWERED', 'DRAFT_OLD', 'RECORDED_LATE', 'MEMBER_NOT_ON_ROSTER']
  if (name === 'filter') return ids('Cycle').map(id => `{ cycleId: ${id} }`)
  if (name === 'year') return ['2011']
  if (name === 'rule') return ['{ kind: WORKING_DAYS, days: 5 }']
  if (name === 'input') return ['{ year: 2030, number: "一", daysOff: [], makeUpDays: [] }']
  throw new Error(`the walk does not know what to give for ${query}(${name})`)
}

/** Arguments that are not required, and which the walk gives all the same: without them the query is asked for nothing. */
const alsoGiven: Readonly<Record<string, readonly string[]>> = { mentionable: ['rectificationId'] }

/** The texts of the arguments with which a query is walked. */
function ofQuery(world: AccessWorld, query: string, args: readonly GraphQLArgument[], asked: Asked): readonly string[] {
  const given = args.filter(one => isRequiredArgument(one) || alsoGiven[query]?.includes(one.name))
  const rest = args.some(({ name }) => name === 'page') ? [page] : []
  const combined = given.reduce<readonly (readonly string[])[]>(
    (some, one) => some.flatMap(before => values(world, query, one, asked).map(value => [...before, `${one.name}: ${value}`])),
    [[]],
  )
  return combined.map(some => [...some, ...rest].join(', '))
}

export const argumentsOf = { nested, ofQuery }
