// @vitest-environment node

import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { capital } from './api/operations/resource.ts'
import { resources } from './features.ts'
import type { Field, FieldList } from './kit/fields/field.ts'
import { inputName } from './kit/fields/values-of.ts'
import { messages } from './messages.ts'

const schema = buildSchema(readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8'))
const modules = import.meta.glob<Record<string, FieldList>>('./*/fields.ts', { eager: true })
const lists = Object.entries(modules).flatMap(([path, module]) =>
  Object.values(module).map(list => ({ list, folder: path.split('/')[1]!, noun: list.at.slice(list.at.lastIndexOf('.') + 1) })),
)
/** The type of a noun's rows: that of its list; of what is no resource, the one that is called like it. */
const typeOf = (noun: string) => {
  const page = schema.getQueryType()?.getFields()[resources[noun]?.many ?? '']
  const rows = page && getNamedType(page.type)
  const items = isObjectType(rows) ? rows.getFields().items : undefined
  return items ? getNamedType(items.type).name : capital(resources[noun]?.one ?? noun.replace(/s$/, ''))
}

/** The kinds that may show a type of the schema. */
function kindsOf(type: GraphQLType): readonly string[] {
  const bare = isNonNullType(type) ? type.ofType : type
  if (isListType(bare)) return ['records']
  if (isEnumType(bare)) return ['code', 'state']
  if (isObjectType(bare)) return bare.name === 'Text' ? ['text'] : ['record']
  const { name } = getNamedType(bare)
  const scalars: Record<string, string[]> = {
    Date: ['day'],
    DateTime: ['moment'],
    Boolean: ['flag'],
    Int: ['number'],
    Float: ['number'],
    String: ['line', 'longText', 'code'],
  }
  return scalars[name] ?? []
}

const each = (judge: (about: { at: string; field: Field; type: GraphQLType }) => boolean) =>
  lists.flatMap(({ list, noun }) => {
    const type = schema.getType(typeOf(noun))
    const known = isObjectType(type) ? type.getFields() : {}
    return Object.entries(list.fields)
      .filter(([name, field]) =>
        field.kind === 'derived' ? known[name] !== undefined : !known[name] || !judge({ at: list.at, field, type: known[name].type }),
      )
      .map(([name]) => `${list.at}.${name}`)
  })

test('every field is of a kind that its type in the schema has', () => {
  expect(lists.length).toBeGreaterThan(1)
  expect(each(({ field, type }) => field.kind === 'custom' || kindsOf(type).includes(field.kind))).toEqual([])
})

test('a code or state names the vocabulary of its type, or words of its noun, and every code has its word', () => {
  expect(
    each(({ at, field: { kind, of = '' }, type }) => {
      if (kind !== 'code' && kind !== 'state') return true
      const listed = getNamedType(type)
      if (!isEnumType(listed)) return Object.keys(messages.zh).some(key => key.startsWith(`${of}.`))
      const hasWords = listed.getValues().every(({ name }) => `${of}.${name}` in messages.zh)
      return hasWords && (listed.name === of || of.startsWith(`${at}.`))
    }),
  ).toEqual([])
})

test('a list of fields stands under its folder, and no label is a word of the folder as well', () => {
  const words = import.meta.glob<{ words: { zh: Record<string, unknown> } }>('./*/words.ts', { eager: true })
  const twice = lists.flatMap(({ list, folder }) => {
    const own = words[`./${folder}/words.ts`]?.words.zh ?? {}
    const [at, ...below] = list.at.split('.')
    if (at !== folder) return [`${list.at} in ${folder}`]
    const names = below.length > 0 ? below.slice(0, 1) : Object.keys(list.fields)
    return names.filter(name => name in own).map(name => `${folder}.${name}`)
  })
  expect(twice).toEqual([])
})

/** Written elsewhere than in the form of the noun. */
const elsewhere: Readonly<Record<string, string>> = {
  'cycles.authority': 'the page of its matrix',
  'cycles.criteria': 'the page of its matrix',
  'organizations.correctsName': 'its dialog of renaming',
  'organizations.renamedOn': 'its dialog of renaming',
  'occasions.attendeeIds': 'its own mutations add and remove attendees',
}

test('what can be written of a noun is in its form', () => {
  const missing = lists.flatMap(({ list, noun }) => {
    const input = schema.getType(`Update${typeOf(noun)}Input`)
    const asked = Object.entries(list.fields).flatMap(([name, { form, kind }]) => (form ? [inputName(name, kind)] : []))
    const writable = isInputObjectType(input) ? Object.keys(input.getFields()) : []
    return writable.filter(name => !asked.includes(name)).map(name => `${list.at}.${name}`)
  })
  expect(missing.toSorted()).toEqual(Object.keys(elsewhere).toSorted())
})
