import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from './kit/world.ts'

const released = `
type Query { cycle(id: ID!): Cycle }
type Cycle { kind: CycleKind! percent: Float count: Int! }
enum CycleKind { QUARTER YEAR }
type Mutation { createCycle(input: CreateCycleInput!): Cycle }
input CreateCycleInput { name: String! }`

let copy: string

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'pingyi-released-'))
})
afterEach(() => rm(copy, { recursive: true }))

/** Checks a changed schema and what the changelog says of it against the released one. */
async function check(change: (schema: string) => string, unreleased: string) {
  await mkdir(join(copy, 'apps/api'), { recursive: true })
  await writeFile(join(copy, 'apps/api/schema.released.graphql'), released)
  await writeFile(join(copy, 'apps/api/schema.graphql'), change(released))
  await writeFile(
    join(copy, 'CHANGELOG.md'),
    `# Changelog\n\n## Unreleased\n\n${unreleased}\n\n## 0.0.9\n\n- Breaking: \`Cycle.percent\`\n`,
  )
  const run = promisify(execFile)(process.execPath, [join(root, 'infra/check/released.mjs'), copy])
  return run.then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }) => ({ code: code as number, said: `${stdout}${stderr}` }),
  )
}

const planted: [string, (schema: string) => string, string][] = [
  ['a field taken away', schema => schema.replace('percent: Float', ''), 'Cycle.percent'],
  ['a value of an enum taken away', schema => schema.replace(' YEAR', ''), 'CycleKind.YEAR'],
  ['a field that may be null now', schema => schema.replace('count: Int!', 'count: Int'), 'Cycle.count'],
  ['an input field that must be given now', schema => schema.replace('name: String!', 'name: String! code: ID!'), 'CreateCycleInput.code'],
  ['an argument that must be given now', schema => schema.replace('cycle(id: ID!)', 'cycle(id: ID!, on: Int!)'), 'Query.cycle'],
]

test.each(planted)('%s is refused, and let through once the changelog names it', async (_, change, place) => {
  const refused = await check(change, '- Something else.')
  expect(refused.code).toBe(1)
  expect(refused.said).toContain(`(${place})`)
  expect(refused.said).toContain(`- Breaking: \`${place}\``)
  expect((await check(change, `- Breaking: \`${place}\` is another now.`)).code).toBe(0)
  expect((await check(change, `- ${place} is another now.`)).code).toBe(1)
})

test('what clients may be surprised by is told and let through; what is only added passes in silence', async () => {
  const value = await check(schema => schema.replace('YEAR', 'YEAR DECADE'), '')
  expect(value).toEqual({ code: 0, said: 'may surprise a client: DECADE was added to enum type CycleKind.\n' })
  const field = await check(schema => schema.replace('percent', 'perMille: Float percent'), '')
  expect(field).toEqual({ code: 0, said: '' })
})
