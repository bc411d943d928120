import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, asking, type Json, type Pingyi, password, root, signIn, startPingyi } from './world.ts'

let pingyi: Pingyi
let office: Ask
let token: string
let past: string
let present: string
let empty: string
let guide: string
let place: string

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** An example as a reader of the page sees it. */
function shown(name: string): string {
  const [, html] = guide.match(new RegExp(`<code id="${name}">([\\s\\S]*?)</code>`)) ?? []
  if (html === undefined) throw new Error(`the page does not show ${name}`)
  return html.replace(/&\w+;|&#39;/g, entity => entities[entity]!)
}

/** Copies an example from the page into a file, as a reader does, and runs it; answers what it prints. */
async function run(name: string, args: string[] = [], more: Record<string, string> = {}): Promise<string> {
  const file = join(place, name)
  await writeFile(file, shown(name))
  const env = { PATH: process.env.PATH, PINGYI_URL: pingyi.url, PINGYI_TOKEN: token, ...more }
  const [program, ...first] = name.endsWith('.sh') ? ['bash'] : [process.execPath, '--conditions=@pingyi/source']
  const { stdout } = await promisify(execFile)(program!, [...first, file, ...args], { env: env as NodeJS.ProcessEnv, cwd: place })
  return stdout
}

/** What the statistics say, branch by branch, as the CSV should have it. */
async function branches(cycleId: string): Promise<string[]> {
  const { data } = await office(
    'query($c: ID!) { statistics(cycleId: $c) { children(page: { size: 100 }) { items { organization { name } members { due reviewed ratio { percent } } } } } }',
    { c: cycleId },
  )
  return data.statistics.children.items.map(({ organization, members }: Json) =>
    [organization.name, members.due, members.reviewed, members.ratio.percent === null ? '' : members.ratio.percent.toFixed(2)].join(','),
  )
}

const linesOf = (csv: string) => csv.trimEnd().split('\n')

beforeAll(async () => {
  pingyi = await startPingyi()
  office = (await signIn(pingyi.url)).ask
  guide = await (await fetch(`${pingyi.url}/docs/en`)).text()
  place = await mkdtemp(join(tmpdir(), 'pingyi-docs-'))
  await writeFile(join(place, 'package.json'), '{ "type": "module" }')
  await mkdir(join(place, 'node_modules', '@pingyi'), { recursive: true })
  await symlink(join(root, 'packages', 'client'), join(place, 'node_modules', '@pingyi', 'client'))
  const { data } = await office('{ cycles(sort: { field: startsOn, order: ASC }) { items { id isPresent organization { id } } } }')
  past = data.cycles.items[0].id
  present = data.cycles.items.find((cycle: Json) => cycle.isPresent).id
  const input = {
    name: '1990',
    kind: 'YEAR',
    startsOn: '1990-01-01',
    endsOn: '1990-12-31',
    rosterRule: 'AT_END',
    memberCapacityRule: 'ANY_CAPACITY',
    organizationId: data.cycles.items[0].organization.id,
  }
  empty = (await office('mutation($input: CreateCycleInput!) { createCycle(input: $input) { id } }', { input })).data.createCycle.id
  token = (await run('token.sh', [], { PINGYI_USER: 'office', PINGYI_PASSWORD: password })).trim()
})
afterAll(async () => {
  await pingyi?.stop()
  await rm(place, { recursive: true, force: true })
})

describe('the examples of the guide', () => {
  test('are all run here, and are the same in both languages', async () => {
    const names = [...guide.matchAll(/<code id="([^"]+)">/g)].map(([, name]) => name!)
    const ran = ['cycles.sh', 'token.sh', 'coverage.graphql', 'coverage.sh', 'coverage.pq', 'coverage.ts', 'coverage-plain.ts', 'write.sh']
    expect(names.toSorted()).toEqual(ran.toSorted())
    for (const name of names) expect(shown(name)).toBe(await readFile(join(root, 'apps/api/docs/examples', name), 'utf8'))
    const chinese = await (await fetch(`${pingyi.url}/docs`)).text()
    for (const name of names) expect(chinese).toContain(guide.match(new RegExp(`<code id="${name}">[\\s\\S]*?</code>`))![0])
  })

  test('token.sh makes a token that reads and does not write', async () => {
    const portal = asking(pingyi.url, { authorization: `Bearer ${token}` })
    expect(
      (await portal('query($c: ID!) { statistics(cycleId: $c) { members { reviewed } } }', { c: past })).data.statistics.members.reviewed,
    ).toBe(152)
    expect((await portal('mutation { createUnit(input: { name: "x", kind: SCHOOL }) { id } }')).code).toBe('FORBIDDEN')
  })

  test('cycles.sh names the cycles', async () => {
    const { data } = JSON.parse(await run('cycles.sh'))
    expect(data.cycles.items.map(({ id }: Json) => id)).toContain(past)
    expect(data.cycles.items.at(-1).startsOn).toBe('1990-01-01')
  })

  test('coverage.sh answers the coverage of each branch', async () => {
    const { data } = JSON.parse(await run('coverage.sh', [past]))
    const items = data.statistics.children.items.map(({ organization, members }: Json) => [
      organization.name,
      members.due,
      members.reviewed,
      members.ratio.percent.toFixed(2),
    ])
    expect(items.map(String)).toEqual(await branches(past))
  })

  test.each(['coverage.ts', 'coverage-plain.ts'])('%s writes the coverage of each branch as CSV', async name => {
    for (const cycle of [past, present]) {
      const [head, ...rows] = linesOf(await run(name, [cycle]))
      expect(head).toBe('branch,due,reviewed,percent')
      expect(rows).toHaveLength(8)
      expect(rows).toEqual(await branches(cycle))
    }
  })

  test('where nothing is due the percentage is empty, not 0', async () => {
    const roster = 'mutation($id: ID!, $version: Int!) { drawUpRoster(id: $id, version: $version) { id } }'
    const { data } = await office('query($id: ID!) { cycle(id: $id) { version } }', { id: empty })
    await office(roster, { id: empty, version: data.cycle.version })
    const rows = linesOf(await run('coverage.ts', [empty])).slice(1)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(/^[^,]+,0,0,$/)
    expect(linesOf(await run('coverage-plain.ts', [empty])).slice(1)).toEqual(rows)
  })

  test('write.sh writes once, though it sends twice', async () => {
    const make = 'mutation { createAccessToken(name: "writer", scopes: [WRITE]) { token } }'
    const writer = (await office(make)).data.createAccessToken.token
    const [first, second] = linesOf(await run('write.sh', ['Number-Nine-School'], { PINGYI_TOKEN: writer })).map(line => JSON.parse(line))
    expect(first.data.createUnit.name).toBe('Number-Nine-School')
    expect(second).toEqual(first)
    const { data } = await office('{ units(filter: { search: "Number-Nine-School" }) { total } }')
    expect(data.units.total).toBe(1)
  })
})

/** Excel is not here to run it: its text is read, its query asked, and its columns looked for in the answer. */
describe('coverage.pq, for a spreadsheet', () => {
  const text = () => shown('coverage.pq')
  /** The text with its strings and comments emptied. */
  const bare = () =>
    text()
      .replace(/"(?:[^"]|"")*"/g, '""')
      .replace(/\/\/.*$/gm, '')
  const query = () => /Query = "((?:[^"]|"")*)"/.exec(text())![1]!.replaceAll('""', '"')

  test('opens and closes its brackets, and every let has its in', () => {
    const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' }
    const open: string[] = []
    for (const sign of bare()) {
      if ('([{'.includes(sign)) open.push(sign)
      else if (sign in pairs) expect(open.pop()).toBe(pairs[sign])
    }
    expect(open).toEqual([])
    expect(bare().match(/\blet\b/g)).toHaveLength(bare().match(/\bin\b/g)!.length)
    for (const block of bare()
      .split(/\blet\b/)
      .slice(1))
      expect(block.split(/\bin\b/)[0]!.trimEnd()).not.toMatch(/,$/)
  })

  test('uses no name before it is given', () => {
    const given = new Set([...bare().matchAll(/^\s+(\w+) =/gm)].map(([, name]) => name!))
    const used = [...bare().matchAll(/(?<![.\w#[])([A-Z]\w+)(?![.\w]| =)/g)].map(([, name]) => name!)
    for (const name of used.filter(one => one !== 'Authorization')) expect(given).toContain(name)
  })

  test('sends its query and the token as the server wants them', () => {
    expect(text()).toContain('Web.Contents(Address, [RelativePath = "graphql", Headers = Headers, Content = Body])')
    expect(text()).toMatch(/#"Content-Type" = "application\/json", Authorization = "Bearer " & Token/)
    expect(text()).toContain('Json.FromValue([query = Query, variables = [cycleId = CycleId, number = number]])')
  })

  test('asks what the server answers, and expands the columns that are in it', async () => {
    const { data, errors } = await asking(pingyi.url, { authorization: `Bearer ${token}` })(query(), { cycleId: past, number: 1 })
    expect(errors).toBeUndefined()
    expect(text()).toContain('Answer[data][statistics][children]')
    let rows: Json[] = data.statistics.children.items.map((row: Json) => ({ row }))
    const expansions = [...text().matchAll(/ExpandRecordColumn\(\w+, "(\w+)", \{([^}]*)\}(?:, \{([^}]*)\})?\)/g)]
    expect(expansions).toHaveLength(4)
    for (const [, column, fields, names] of expansions) {
      const [from, to] = [fields, names ?? fields].map(list => [...list!.matchAll(/"(\w+)"/g)].map(([, name]) => name!))
      rows = rows.map(({ [column!]: record, ...others }) => {
        for (const field of from!) expect(record).toHaveProperty(field)
        return { ...others, ...Object.fromEntries(from!.map((field, i) => [to![i], record[field]])) }
      })
    }
    const typed = [...text().matchAll(/\{"(\w+)", (?:type \w+|Int64\.Type)\}/g)].map(([, name]) => name!)
    expect(Object.keys(rows[0])).toEqual(typed)
    expect(rows.map(row => [row.branch, row.due, row.reviewed, row.percent.toFixed(2)].join(','))).toEqual(await branches(past))
  })
})

test('a script written from the page alone reads the coverage of each branch into a CSV', async () => {
  const query = shown('coverage.graphql')
  const rows = ['branch,due,reviewed,percent']
  for (let number = 1, left = true; left; number++) {
    const answer = await fetch(`${pingyi.url}/graphql`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables: { cycleId: past, number } }),
    })
    const { children } = ((await answer.json()) as Json).data.statistics
    for (const { organization, members } of children.items)
      rows.push([organization.name, members.due, members.reviewed, members.ratio.percent?.toFixed(2) ?? ''].join(','))
    left = children.items.length > 0 && number * 100 < children.total
  }
  const file = join(place, 'from-the-page.csv')
  await writeFile(file, `${rows.join('\n')}\n`)
  const [head, ...lines] = linesOf(await readFile(file, 'utf8'))
  expect(head).toBe('branch,due,reviewed,percent')
  expect(lines).toEqual(await branches(past))
  const reviewed = lines.reduce((sum, line) => sum + Number(line.split(',')[2]), 0)
  expect([lines.length, reviewed]).toEqual([8, 152])
})

describe('the README of @pingyi/client', async () => {
  const readme = await readFile(join(root, 'packages/client/README.md'), 'utf8')
  const examples = [...readme.matchAll(/^## (.+)\n[^`]*(?:`(?!``)[^`]*`[^`]*)*```ts\n([\s\S]*?)```/gm)].map(
    ([, title = '', code = '']) => ({ title, code }),
  )
  const printed: Record<string, (lines: string[]) => Promise<void> | void> = {
    'Coverage of a cycle': lines => expect(lines.join('\n')).toMatch(/ 152 of 274 55\.47$/m),
    'Page by page': async lines =>
      expect(lines).toHaveLength(
        (await office('query($c: ID!) { notReviewed(cycleId: $c) { total } }', { c: present })).data.notReviewed.total,
      ),
    'When the server says no': lines => expect(lines).toEqual(['there is no Cycle']),
  }

  test('shows these examples', () => expect(examples.map(({ title }) => title)).toEqual(Object.keys(printed)))

  for (const { title, code } of examples)
    test(`runs what it shows under “${title}”`, async () => {
      await writeFile(join(place, 'example.ts'), code)
      const env = { PATH: process.env.PATH, PINGYI_URL: pingyi.url, PINGYI_TOKEN: token } as NodeJS.ProcessEnv
      const args = ['--conditions=@pingyi/source', 'example.ts']
      const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: place })
      await printed[title]!(linesOf(stdout))
    })
})
