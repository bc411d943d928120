import { type RefusalCode, words } from '@pingyi/domain'
import { type GraphQLField, type GraphQLSchema, parse, visit } from 'graphql'
import { always, refusalsOf } from '../platform/graphql/refusals.ts'
import { makeSchema } from '../schema.ts'

let made: Promise<GraphQLSchema> | undefined
/** The schema, built once per test file. */
export const testSchema = () => (made ??= makeSchema())

export type Failure = { readonly path?: readonly (string | number)[] | undefined; readonly code: unknown }

const isRefusal = (code: unknown): code is RefusalCode => typeof code === 'string' && code in words.en.refusals

let declared: ReturnType<typeof declaredIn> | undefined

/** Fails the test if an operation refuses with a code that neither its declaration nor its arguments imply. */
export async function demandDeclared(source: string, failures: readonly Failure[]) {
  const refused = failures.filter(({ path, code }) => path && isRefusal(code) && !always.includes(code))
  if (refused.length === 0) return
  declared ??= declaredIn(await testSchema())
  const names = operationsIn(source)
  for (const { path, code } of refused) {
    const name = names.get(String(path![0])) ?? ''
    if (!declared.get(name)?.includes(code as RefusalCode))
      throw new Error(`${name} refuses with ${code}: declare it beside the operation, @Refuses('${code}')`)
  }
}

const declaredIn = (schema: GraphQLSchema) =>
  new Map(
    [schema.getQueryType()!, schema.getMutationType()!].flatMap(root =>
      Object.values(root.getFields()).map((field: GraphQLField<unknown, unknown>) => [field.name, refusalsOf(root.name, field)] as const),
    ),
  )

/** The operations of a request by their alias in the answer. */
function operationsIn(source: string) {
  const names = new Map<string, string>()
  visit(parse(source), {
    FragmentDefinition: ({ typeCondition }) => (/^(Query|Mutation)$/.test(typeCondition.name.value) ? undefined : false),
    Field: ({ alias, name }) => {
      names.set((alias ?? name).value, name.value)
      return false
    },
  })
  return names
}
