import { globSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const api = fileURLToPath(new URL('../apps/api/src', import.meta.url))
const mostFiles = 20
const mostLines = 250

const filesOf = (root: string) => globSync('**/*.ts', { cwd: root })

function crowdedFolders(root: string): string[] {
  const folders = [...new Set(filesOf(root).map(file => dirname(file)))]
  const files = (folder: string) => readdirSync(join(root, folder), { withFileTypes: true }).filter(entry => entry.isFile())
  return folders.filter(folder => folder !== 'migrations' && files(folder).length > mostFiles)
}

const longFiles = (root: string) =>
  filesOf(root).filter(file => !file.startsWith('migrations/') && readFileSync(join(root, file), 'utf8').split('\n').length > mostLines)

/** Tables of the kit that have no entity. */
const ownTables = ['audit_texts', 'idempotency_keys']

/** Where the kit names a table of a feature in SQL. */
function sqlOverFeatures(root: string): string[] {
  const texts = filesOf(root).map(file => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  const tablesIn = (isIn: (file: string) => boolean, pattern: RegExp) =>
    texts.flatMap(({ file, text }) => (isIn(file) ? [...text.matchAll(pattern)].map(([, table]) => table!) : []))
  const entity = /^@Entity\('(\w+)'\)/gm
  const kit = (file: string) => file.startsWith('platform/')
  const own = new Set([...ownTables, ...tablesIn(kit, entity)])
  const created = tablesIn(file => file.startsWith('migrations/'), /create table (\w+)/g)
  const tables = [...tablesIn(file => !kit(file), entity), ...created].filter(table => !own.has(table))
  const sql = new RegExp(`\\b(?:from|join|update|into|using)\\s+(${tables.join('|')})\\b`, 'g')
  return texts.filter(({ file }) => kit(file)).flatMap(({ file, text }) => [...text.matchAll(sql)].map(([, table]) => `${file}: ${table}`))
}

let planted: string
beforeEach(async () => {
  planted = await mkdtemp(join(tmpdir(), 'pingyi-rooms-'))
})
afterEach(() => rm(planted, { recursive: true }))

async function plant(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(planted, name)), { recursive: true })
    await writeFile(join(planted, name), text)
  }
}

test('no folder of the API but that of migrations holds more than 20 files side by side', async () => {
  expect(crowdedFolders(api)).toEqual([])
  await plant(Object.fromEntries(Array.from({ length: mostFiles + 1 }, (_, n) => [`reviews/verb-${n}.ts`, ''])))
  expect(crowdedFolders(planted)).toEqual(['reviews'])
})

test('no file of the API but a migration is longer than 250 lines', async () => {
  expect(longFiles(api)).toEqual([])
  const long = '\n'.repeat(mostLines)
  await plant({ 'migrations/1-first.ts': long, 'reviews/long.ts': long, 'reviews/short.ts': '\n' })
  expect(longFiles(planted)).toEqual(['reviews/long.ts'])
})

test('the kit holds no SQL over a table of a feature', async () => {
  expect(sqlOverFeatures(api)).toEqual([])
  await plant({
    'people/person.ts': "@Entity('people')\nexport class Person {}",
    'migrations/1-first.ts': 'create table people (id uuid);\ncreate table secrets (id uuid);\ncreate table transitions (id uuid);',
    'platform/transition.ts': "@Entity('transitions')\nexport class Transition {}\nconst sql = 'select 1 from transitions'",
    'platform/list.ts': "const sql = 'select 1 from people p join secrets s on true'",
  })
  expect(sqlOverFeatures(planted)).toEqual(['platform/list.ts: people', 'platform/list.ts: secrets'])
})
