import { GraphQLObjectType, type GraphQLOutputType, getNamedType } from 'graphql'

/** What of a thing is its name: shown where a readable row names it. All else of a thing out of reach is withheld. */
export const kept: Record<string, readonly string[]> = {
  Organization: ['memberCount'],
  Person: ['number', 'originalName'],
  Account: ['lastSignInAt'],
}

const isThing = (type: GraphQLOutputType) => {
  const named = getNamedType(type)
  return named instanceof GraphQLObjectType && 'id' in named.getFields() ? named : null
}
/** Fields of an object type that lead to other things, without asking for anything. */
export const leadsTo = (type: GraphQLObjectType): (readonly [string, GraphQLObjectType])[] =>
  Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    const thing = args.some(({ defaultValue }) => defaultValue === undefined) ? null : isThing(of)
    return thing ? [[name, thing] as const] : []
  })

/** Everything of a thing that one can ask for, so many steps away. */
export function selectionOf(type: GraphQLObjectType, steps: number): string {
  const fields = type.getFields()
  const own = ['__typename', 'id', ...(kept[type.name] ?? [])].filter(name => name === '__typename' || name in fields)
  const further = steps === 0 ? [] : leadsTo(type).map(([name, next]) => `${name} { ${selectionOf(next, steps - 1)} }`)
  return [...own, ...further].join(' ')
}
