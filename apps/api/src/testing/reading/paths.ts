import { type GraphQLField, GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, getNamedType, isRequiredArgument } from 'graphql'
import { argumentsOf } from './arguments.ts'

/** What is selected of a type, reached by the field `came`. */
type Step = { readonly type: GraphQLObjectType; readonly came: string; readonly next: Map<string, Step> }

const objectOf = (type: GraphQLOutputType) => {
  const named = getNamedType(type)
  return named instanceof GraphQLObjectType ? named : null
}
const isPage = (name: string) => name.endsWith('Page')

/**
 * What each query of the schema is asked for, so that every field is followed from every field that leads to its type.
 * With `each`, every query follows all of them itself; otherwise the nearest query does.
 */
export function pathsOf(schema: GraphQLSchema, each = false): ReadonlyMap<string, string> {
  const roots = new Map<string, Step>()
  const followed = new Set<string>()
  const open: { root: string; step: Step }[] = []
  for (const { name, type } of listsFirst(schema)) {
    const target = objectOf(type)
    if (!target) continue
    const step: Step = { type: target, came: `Query.${name}`, next: new Map() }
    roots.set(name, step)
    open.push({ root: name, step })
  }
  for (const { root, step } of open)
    for (const { name, type } of Object.values(step.type.getFields())) {
      const target = objectOf(type)
      const way = `${step.type.name}.${name}`
      const key = `${each ? root : ''} ${step.came} ${way}`
      if (!target || followed.has(key)) continue
      followed.add(key)
      const further: Step = { type: target, came: isPage(step.type.name) ? step.came : way, next: new Map() }
      step.next.set(name, further)
      open.push({ root, step: further })
    }
  return new Map([...roots].map(([name, step]) => [name, selected(step)]))
}

/** A list shows what many single records would. */
const listsFirst = (schema: GraphQLSchema) =>
  Object.values(schema.getQueryType()!.getFields()).sort(
    (a, b) => Number(a.args.some(isRequiredArgument)) - Number(b.args.some(isRequiredArgument)),
  )

/** The selection of a step: every field that is no object, and those that are followed. */
function selected({ type, next }: Step): string {
  const leaves = Object.values(type.getFields()).filter(field => !objectOf(field.type))
  return [
    '__typename',
    ...leaves.map(withArguments),
    ...[...next].map(([name, step]) => `${withArguments(type.getFields()[name]!)} { ${selected(step)} }`),
  ].join(' ')
}

const withArguments = (field: GraphQLField<unknown, unknown>) => {
  const given = field.args.filter(one => isRequiredArgument(one) || one.name === 'page').map(one => argumentsOf.nested(one.name))
  return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name
}
