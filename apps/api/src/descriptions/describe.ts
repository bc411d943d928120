import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { always, refusalsOf } from '../platform/graphql/refusals.ts'
import { argumentWords, operationWords, partWords, typeWords } from './uniform.ts'

const general = `Pingyi 评议: who reviewed whom, in what form, about what, and what came of it; and the figures of it, computed from the records.

A refusal is an error whose \`extensions.code\` is one of a closed list, with \`extensions.details\`. Any operation may answer ${always.join(', ')}; what else one may answer, its description tells under “Refuses”. FORBIDDEN names the \`action\` that is not allowed, and to a token the \`scopes\` one of which it would need (none: no token may). INVALID lists \`problems\`, each with its place and code. An answer null in place of a figure means not counted (未统计).`

/** What they hold is asked or done, and no part of a thing: `review` there is any review. */
const roots: Readonly<Record<string, string>> = {
  Query: 'Everything that can be asked. Lists hold what the viewer may read; the rest is neither shown nor counted.',
  Mutation: 'Everything that can be done, one verb each.',
}

/** Says of every thing in the schema what its own decorator does not, by its spelling. */
export function describe(schema: GraphQLSchema): GraphQLSchema {
  schema.description ??= general
  const all = Object.values(schema.getTypeMap()).filter(one => !isIntrospectionType(one))
  // Inputs last: what a field means when it is written is taken from where it is read.
  for (const type of all.toSorted((a, b) => Number(isInputObjectType(a)) - Number(isInputObjectType(b)))) {
    type.description ??= roots[type.name] ?? typeWords(type.name)
    if (isObjectType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields())) {
        if (!(type.name in roots)) field.description ??= writtenAs(schema, type.name, field.name) ?? uniformly(type.name, field)
        if ('args' in field) for (const arg of field.args) arg.description ??= argumentWords[arg.name]
      }
  }
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(root?.getFields() ?? {})) describeOperation(root!.name, field)
  return schema
}

/** What is said of every field of that name, without what null would mean where it never is. */
function uniformly(type: string, { name, type: of }: { name: string; type: unknown }) {
  const words = partWords(type, name)
  return isNonNullType(of) ? words && withoutNull(words) : words
}

const withoutNull = (words: string) => words.replace(/[;,] null[^.]*|\. Null[^.]*/, '')

/** Of an input field, what the thing that it writes says of it; an id is that of what the thing leads to. */
function writtenAs(schema: GraphQLSchema, input: string, name: string) {
  const [, of = ''] = /^(?:Create|Update|Revise|Copy)?(\w+)Input$/.exec(input) ?? []
  const thing = schema.getType(of)
  if (!isObjectType(thing)) return undefined
  const [, to = name, many] = /^(\w+)Id(s?)$/.exec(name) ?? []
  const read = thing.getFields()[`${to}${many ?? ''}`]?.description
  return read && (to === name ? withoutNull(read) : `${withoutNull(read).replace(/\.$/, '')}: ${many ? 'their ids' : 'by its id'}.`)
}

function describeOperation(root: string, field: GraphQLField<unknown, unknown>) {
  const args = field.args.map(({ name }) => name)
  const answer = getNamedType(field.type)
  const item = isObjectType(answer) && answer.name.endsWith('Page') ? answer.getFields().items : undefined
  const what = (item ? getNamedType(item.type) : answer).description ?? ''
  const said = field.description ?? operationWords(field.name, args, answer.name, what)
  const codes = refusalsOf(root, field)
  field.description = said && (codes.length > 0 ? `${said} Refuses: ${codes.join(', ')}.` : said)
}
