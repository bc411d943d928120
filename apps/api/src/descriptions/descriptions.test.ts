import { words } from '@pingyi/domain'
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { always, declaredRefusals, impliedRefusals } from '../platform/graphql/refusals.ts'
import { makeSchema } from '../schema.ts'
import { argumentWords, fieldWords } from './uniform.ts'

type Described = { name: string; description?: string | null | undefined }

let all: GraphQLNamedType[]
let described: Map<string, Described>
let description: string | null | undefined
beforeAll(async () => {
  const schema = await makeSchema()
  description = schema.description
  all = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
  const parts = (type: GraphQLNamedType): Described[] => {
    if (isEnumType(type)) return [...type.getValues()]
    return isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []
  }
  described = new Map(
    all.flatMap(type => [[type.name, type], ...parts(type).map(part => [`${type.name}.${part.name}`, part] as const)]) as never,
  )
})

const silent = (is: (name: string) => boolean) =>
  [...described].filter(([name, { description }]) => is(name) && !description).map(([name]) => name)
const operationsOf = () => [...described].filter(([name]) => /^(Query|Mutation)\./.test(name))

describe('the schema describes', () => {
  test('every query and mutation', () => expect(silent(name => /^(Query|Mutation)\./.test(name))).toEqual([]))
  test('every type, input and enum', () => expect(silent(name => !name.includes('.'))).toEqual([]))
  test('every field that is read or written', () => {
    const parted = all.filter(type => isObjectType(type) || isInputObjectType(type)).map(({ name }) => name)
    expect(silent(name => parted.includes(name.split('.')[0]!))).toEqual([])
  })
  test('every value of an enum except sort fields', () => {
    const enums = new Set(all.filter(isEnumType).map(({ name }) => name))
    expect(silent(name => enums.has(name.split('.')[0]!) && name.includes('.') && !name.includes('SortField.'))).toEqual([])
  })
  test('every argument that several queries or mutations share', () => {
    for (const [name, field] of operationsOf())
      for (const arg of (field as unknown as { args: Described[] }).args)
        if (['version', 'idempotencyKey', 'page', 'sort', 'filter', 'input', 'id'].includes(arg.name))
          expect(arg.description, name).toBeTruthy()
  })
})

test('single queries take an id and answer null for an unknown or unreadable record', () => {
  const single = operationsOf().filter(([name, field]) => {
    const args = (field as unknown as { args: Described[] }).args.map(arg => arg.name)
    return name.startsWith('Query.') && args.join() === 'id'
  })
  expect(single.length).toBeGreaterThan(20)
  expect(single.filter(([, { description }]) => !description?.startsWith('One that the viewer may read;')).map(([name]) => name)).toEqual(
    [],
  )
})

test('general descriptions apply only where they fit', () => {
  const saying = (words: RegExp) => [...described].filter(([name, { description }]) => name.includes('.') && words.test(description ?? ''))
  const typeOf = (field: Described) => getNamedType((field as unknown as { type: GraphQLOutputType }).type).name
  for (const [name, field] of saying(/^The line of the cycle’s authority matrix/)) {
    expect([name, typeOf(field)]).toEqual([name, expect.stringMatching(/^(AuthorityRule|String)$/)])
    expect(name).toMatch(/\.(rule|authorityRule)$/)
  }
  for (const [name, field] of saying(/^The person that it is about; null where it is about an organisation/)) {
    const [type] = name.split('.')
    expect([name, typeOf(field)]).toEqual([name, 'Person'])
    expect([...described.keys()], name).toContain(`${type}.organization`)
  }
})

test('figures describe their unit, their base and the meaning of null', () => {
  expect(described.get('Ratio.percent')!.description).toMatch(/two decimals.*null = not counted \(未统计\)/)
  expect(described.get('RuleFigures.reviews')!.description).toMatch(/Acts \(人次\)/)
  expect(described.get('RuleFigures.personsReviewed')!.description).toMatch(/persons \(人\)/)
  expect(described.get('Coverage.base')!.description).toBeTruthy()
  expect(described.get('CriteriaSet.source')!.description).toMatch(/创先发〔2011〕17号/)
})

test('an operation lists its refusals once, in one form', () => {
  expect(operationsOf().filter(([, { description }]) => /\bErrors?: /.test(description!))).toEqual([])
})

test('operations list existing refusal codes, and every code of the domain is listed somewhere', () => {
  const known = Object.keys(words.en.refusals)
  const told = new Set(description!.match(/[A-Z][A-Z_]{4,}/g))
  for (const [name, { description }] of operationsOf()) {
    const [, codes] = / Refuses: (.+)\.$/.exec(description!) ?? []
    for (const code of codes?.split(', ') ?? []) {
      expect(known, name).toContain(code)
      told.add(code)
    }
  }
  // Only the upload route beside GraphQL refuses with it.
  expect(known.filter(code => !told.has(code))).toEqual(['UNREADABLE_FILE'])
})

test('an operation declares no refusal that any operation may answer or that its arguments imply', () => {
  const repeated = operationsOf().flatMap(([name, field]) => {
    const operation = field as GraphQLField<unknown, unknown>
    const told = [...always, ...impliedRefusals(name.split('.')[0]!, operation)]
    return declaredRefusals(operation).flatMap(code => (told.includes(code) ? [`${name}: ${code}`] : []))
  })
  expect(repeated).toEqual([])
})

test('every general description is used in the schema', () => {
  const args = [...described.values()].flatMap(field => ('args' in field ? (field.args as Described[]) : []))
  const said = [...described.values(), ...args].map(one => one.description ?? '')
  const opening = (words: string) => words.split(/[;.]/)[0]!
  const all = Object.entries({ ...argumentWords, ...fieldWords })
  expect(all.filter(([, words]) => !said.some(one => one.startsWith(opening(words))))).toEqual([])
})
