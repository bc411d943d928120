import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Codes that only their label tells apart, each with the reason why that is enough. */
const argued: Readonly<Record<string, string>> = {
  'BodyKind.LEADING_GROUP_OFFICE': 'Bodies are listed, filtered and named by their kind.',
  'BodyKind.WORKING_GROUP': 'Bodies are listed, filtered and named by their kind.',
  'BodyKind.LEADERSHIP_TEAM': 'Bodies are listed, filtered and named by their kind.',
  'BodyKind.OTHER': 'Bodies are listed, filtered and named by their kind.',
  'DeadlineKind.ONGOING': 'Neither dated nor at once: the facts of the vocabulary tell it apart.',
}

/** Vocabularies whose codes are told apart by a fact beside each, or are only told to people. */
const arguedVocabularies: Readonly<Record<string, string>> = {
  AffiliationClass: '`reviewsAs` says by which rules they review; people are listed, filtered and counted by them.',
  HeadcountClass: 'Those present are counted and named by them; MEMBERS is compared with the memberships.',
  MeaningChange: 'Migrations write them, and the data check tells them.',
  PartyStatus: '`standing` says of which membership they are.',
  PoliticalStatus: '`standing` says whether they make members; people are listed and filtered by them.',
}

type Source = { readonly file: string; readonly text: string }

/** What is printed, says words only, sets data up, or tests. */
const readsNothing =
  /\.test\.tsx?$|words\.ts$|\/words\/|\/testing\/|\/migrations\/|\/sample\/|vocabularies\.ts$|api\/schema\.ts$|operations\.ts$/

const withoutComments = (text: string) => text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

const sources: readonly Source[] = globSync(['apps/*/src/**/*.{ts,tsx}', 'packages/domain/src/**/*.ts'], { cwd: root })
  .filter(file => !readsNothing.test(file))
  .map(file => ({ file, text: withoutComments(readFileSync(join(root, file), 'utf8')) }))

type Vocabularies = ReadonlyMap<string, readonly string[]>

/** The enums of a printed schema but those that lists are sorted by. */
const enumsOf = (schema: string): Vocabularies =>
  new Map(
    [...withoutDescriptions(schema).matchAll(/^enum (\w+) \{([^}]*)\}/gm)]
      .filter(([, name]) => !name!.endsWith('SortField'))
      .map(([, name, body]) => [name!, body!.trim().split(/\s+/)]),
  )

const withoutDescriptions = (schema: string) => schema.replace(/"""[\s\S]*?"""/g, '')

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

/** Codes that stand nowhere in the sources but where their vocabulary is written down. */
const unreadCodes = (enums: Vocabularies, from: readonly Source[]): string[] =>
  [...enums].flatMap(([name, codes]) => {
    const isDefinition = new RegExp(`vocabulary\\('${name}'`)
    const timesRead = (code: string) =>
      from.reduce((sum, { text }) => sum + count(text, new RegExp(`['"]${code}['"]|\\b${code}:|\\.${code}\\b`, 'g')), 0) -
      from.filter(({ text }) => isDefinition.test(text) && new RegExp(`^\\s*${code}: \\{`, 'm').test(text)).length
    return codes.filter(code => timesRead(code) <= 0).map(code => `${name}.${code}`)
  })

/** Facts beside the meaning of a code that nothing asks for. */
const unreadFacts = (from: readonly Source[]): string[] =>
  from.flatMap(({ text }) =>
    [...text.matchAll(/vocabulary\('(\w+)', \{([\s\S]*?)\n\}/g)].flatMap(([whole, name, body]) => {
      const facts = new Set([...body!.matchAll(/(?:[{,]\s*)(\w+): (?!\{)/g)].map(([, key]) => key!).filter(key => /^[a-z]/.test(key)))
      const elsewhere = from.map(source => source.text.replace(whole, '')).join('\n')
      return [...facts].filter(fact => !new RegExp(`\\.${fact}\\b|[{,]\\s*${fact}\\s*[,}]`).test(elsewhere)).map(fact => `${name}: ${fact}`)
    }),
  )

type Kind = 'type' | 'input'
const booleansOf = (schema: string, kind: Kind): string[] =>
  [...withoutDescriptions(schema).matchAll(new RegExp(`^${kind} (\\w+)[^{]*\\{([^}]*)\\}`, 'gm'))].flatMap(([, name, body]) =>
    [...body!.matchAll(/^\s*(\w+)(?:\([^)]*\))?: Boolean!?\s*$/gm)].map(([, field]) => `${name}.${field}`),
  )

/** Booleans that no screen reads; of what is sent, those that no use case or filter of the API reads. */
const unreadBooleans = (schema: string, from: readonly Source[]): string[] => {
  const mentions = (place: string, field: string) =>
    from.filter(({ file }) => file.startsWith(place)).reduce((sum, { text }) => sum + count(text, new RegExp(`\\b${field}\\b`, 'g')), 0)
  const isConditioned = (field: string) => from.some(({ text }) => new RegExp(`\\b${field}: \\w+(<\\w+>)?\\(`).test(text))
  const fieldOf = (path: string) => path.split('.')[1]!
  return [
    ...booleansOf(schema, 'type').filter(path => mentions('apps/console', fieldOf(path)) === 0),
    ...booleansOf(schema, 'input').filter(path => mentions('apps/api', fieldOf(path)) < 2 && !isConditioned(fieldOf(path))),
  ]
}

const schema = readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8')

test('every code of the schema is read by a rule, a query or a screen, or it is argued why not', () => {
  const unread = unreadCodes(enumsOf(schema), sources).filter(code => !(code.split('.')[0]! in arguedVocabularies))
  expect(unread.toSorted()).toEqual(Object.keys(argued).toSorted())
  const planted = [
    { file: 'a.ts', text: "vocabulary('Colour', {\n  RED: { meaning: 'x' },\n  BLUE: { meaning: 'y' },\n})\nif (c === 'RED') stop()" },
  ]
  expect(unreadCodes(new Map([['Colour', ['RED', 'BLUE']]]), planted)).toEqual(['Colour.BLUE'])
})

test('every fact that stands beside a code is asked for somewhere', () => {
  expect(unreadFacts(sources)).toEqual([])
  const planted = [
    { file: 'a.ts', text: "vocabulary('Colour', {\n  RED: { meaning: 'x', warm: true, loud: true },\n})\nx.meaning\nx.warm" },
  ]
  expect(unreadFacts(planted)).toEqual(['Colour: loud'])
})

test('every boolean of the schema is read by a screen, or, where it is sent, by the API', () => {
  expect(unreadBooleans(schema, sources)).toEqual([])
  const planted = 'type Cup {\n  full: Boolean!\n  hot: Boolean\n}\ninput CupFilter {\n  clean: Boolean\n}'
  expect(unreadBooleans(planted, [{ file: 'apps/console/src/cup.ts', text: 'cup.hot' }])).toEqual(['Cup.full', 'CupFilter.clean'])
})
