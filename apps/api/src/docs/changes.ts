import type { Language } from '@pingyi/domain'
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { literal } from './html.ts'

/** All names of a schema that a client can use, such as `Query.statistics` and `CycleKind.YEAR`. */
function namesOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  return types.flatMap(type => [
    type.name,
    ...(isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()).map(field => `${type.name}.${field}`) : []),
    ...(isEnumType(type) ? type.getValues().map(({ name }) => `${type.name}.${name}`) : []),
  ])
}

const words = {
  zh: { none: '与上次发布相同。', breaking: '影响现有客户端', dangerous: '客户端可能未料到', added: '新增' },
  en: { none: 'It is that of the last release.', breaking: 'Breaks clients', dangerous: 'May surprise clients', added: 'Added' },
}

/** The changes of the schema since the last release. */
export function changesSince(released: string, present: GraphQLSchema, lang: Language): string {
  const before = buildSchema(released)
  const known = new Set(namesOf(before))
  const added = namesOf(present).filter(name => !known.has(name) && (!name.includes('.') || known.has(name.split('.')[0]!)))
  const lists = [
    [words[lang].breaking, findBreakingChanges(before, present).map(({ description }) => literal(description))],
    [words[lang].dangerous, findDangerousChanges(before, present).map(({ description }) => literal(description))],
    [words[lang].added, added.map(name => `<code>${literal(name)}</code>`)],
  ] as const
  const told = lists.filter(([, items]) => items.length > 0)
  if (told.length === 0) return `<p>${words[lang].none}</p>`
  return told.map(([title, items]) => `<details><summary>${title} (${items.length})</summary><p>${items.join(', ')}</p></details>`).join('')
}
