import type { Ask, Json } from '../../kit/world.ts'
import { trip } from './corpus.ts'

type Type = { kind: string; name: string | null; ofType: Type | null }
type Input = { name: string; type: Type }
type Field = { name: string; type: Type; args: Input[] }

const typeOf = 'type { ...t }'
const fragment = 'fragment t on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }'
const question = `{ __schema { mutationType { fields { name ${typeOf} args { name ${typeOf} } } }
  types { kind name inputFields { name ${typeOf} } fields { name } } } } ${fragment}`

const named = (type: Type): Type => (type.ofType ? named(type.ofType) : type)
const spelled = (type: Type): string =>
  type.kind === 'NON_NULL' ? `${spelled(type.ofType!)}!` : type.kind === 'LIST' ? `[${spelled(type.ofType!)}]` : type.name!

/** Texts of the frame, the same for every mutation. */
const ofTheFrame = new Set(['idempotencyKey'])
const isText = ({ name }: Type) => name === 'String' || name === 'JSON'

/** Every text that some mutation takes, as the schema has it, and a way of sending that notes which of them were sent hostile. */
export async function mutationsOf(ask: Ask) {
  const { __schema: schema } = (await ask(question)).data as {
    __schema: {
      mutationType: { fields: Field[] }
      types: { kind: string; name: string; inputFields: Input[] | null; fields: { name: string }[] | null }[]
    }
  }
  const mutations = new Map(schema.mutationType.fields.map(field => [field.name, field]))
  const types = new Map(schema.types.map(type => [type.name, type]))
  const taken = new Set<string>()
  const refused = new Set<string>()

  function* textsIn(inputs: Input[], within: string, seen: Set<string>): Generator<string> {
    for (const { name, type } of inputs) {
      const of = named(type)
      if (isText(of) && !ofTheFrame.has(name)) yield `${within}.${name}`
      if (of.kind !== 'INPUT_OBJECT' || seen.has(of.name!)) continue
      seen.add(of.name!)
      yield* textsIn(types.get(of.name!)!.inputFields!, of.name!, seen)
    }
  }

  function* hostileIn(value: unknown, type: Type, at: string): Generator<string> {
    if (Array.isArray(value)) for (const one of value) yield* hostileIn(one, type, at)
    else if (typeof value === 'string') {
      if (value.includes(trip)) yield at
    } else if (value && type.kind === 'INPUT_OBJECT')
      for (const field of types.get(type.name!)!.inputFields!)
        yield* hostileIn((value as Json)[field.name], named(field.type), `${type.name}.${field.name}`)
    else if (value && JSON.stringify(value).includes(trip)) yield at
  }

  const hostile = (mutation: Field, args: Json) =>
    mutation.args.flatMap(({ name, type }) => [...hostileIn(args[name], named(type), `${mutation.name}.${name}`)])

  async function send(by: Ask, name: string, args: Json, selected?: string) {
    const mutation = mutations.get(name)!
    const given = mutation.args.filter(arg => args[arg.name] !== undefined)
    const answered = types.get(named(mutation.type).name!)!.fields?.map(field => field.name)
    const fields =
      selected ??
      (answered ? ['__typename', 'id', 'version'].filter(field => field === '__typename' || answered.includes(field)).join(' ') : '')
    const list = (write: (arg: Input) => string) => (given.length > 0 ? `(${given.map(write).join(', ')})` : '')
    const query = `mutation${list(arg => `$${arg.name}: ${spelled(arg.type)}`)} { done: ${name}${list(arg => `${arg.name}: $${arg.name}`)} ${fields ? `{ ${fields} }` : ''} }`
    return { mutation, answer: await by(query, args) }
  }

  return {
    texts: () => [...new Set([...textsInAll()])].sort(),
    taken,
    refused,
    /** Does it, and notes which texts were taken. */
    async does(by: Ask, name: string, args: Json, selected?: string): Promise<Json> {
      const { mutation, answer } = await send(by, name, args, selected)
      if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors).slice(0, 2000)}`)
      for (const at of hostile(mutation, args)) taken.add(at)
      return answer.data.done
    },
    /** Must be refused, at this place where the refusal names one. */
    async refuses(by: Ask, name: string, args: Json, place?: RegExp): Promise<string> {
      const { mutation, answer } = await send(by, name, args)
      const problems = answer.errors?.[0]?.extensions?.details?.problems ?? []
      if (!answer.code || answer.code.startsWith('GRAPHQL_') || (place && !problems.some(({ at }: Json) => place.test(at))))
        throw new Error(`${name} was not refused at ${place}: ${JSON.stringify(answer).slice(0, 500)}`)
      for (const at of hostile(mutation, args)) refused.add(at)
      return answer.code
    },
  }

  function* textsInAll(): Generator<string> {
    const seen = new Set<string>()
    for (const { name, args } of mutations.values()) yield* textsIn(args, name, seen)
  }
}

export type Mutations = Awaited<ReturnType<typeof mutationsOf>>
