import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { branchesOf, type Guide, linesOf, openGuide } from './docs/guide.ts'
import { readmeOfClient } from './docs/readme-of-client.ts'
import { recording } from './docs/recording.ts'
import { spreadsheet } from './docs/spreadsheet.ts'
import { asking, type Json, root } from './kit/world.ts'

let opened: Guide
const guide = () => opened

beforeAll(async () => {
  opened = await openGuide()
})
afterAll(() => opened?.close())

describe('the examples of the guide', () => {
  test('are all run here, and are the same in both languages', async () => {
    const names = [...guide().page.matchAll(/<code id="([^"]+)">/g)].map(([, name]) => name!)
    const ran = [
      'cycles.sh',
      'token.sh',
      'coverage.graphql',
      'coverage.sh',
      'coverage.pq',
      'coverage.ts',
      'coverage-plain.ts',
      'write.sh',
      'ask.ts',
      'ledger.ts',
      'changes.ts',
      'draft-review.ts',
      'submit-review.ts',
    ]
    expect(names.toSorted()).toEqual(ran.toSorted())
    for (const name of names) expect(guide().shown(name)).toBe(await readFile(join(root, 'apps/api/docs/examples', name), 'utf8'))
    const chinese = await (await fetch(`${guide().pingyi.url}/docs`)).text()
    for (const name of names) expect(chinese).toContain(guide().page.match(new RegExp(`<code id="${name}">[\\s\\S]*?</code>`))![0])
  })

  test('token.sh makes a token that reads and does not write', async () => {
    const portal = asking(guide().pingyi.url, { authorization: `Bearer ${guide().token}` })
    expect(
      (await portal('query($c: ID!) { statistics(cycleId: $c) { members { reviewed } } }', { c: guide().past })).data.statistics.members
        .reviewed,
    ).toBe(152)
    expect((await portal('mutation { createUnit(input: { name: "x", kind: SCHOOL }) { id } }')).code).toBe('FORBIDDEN')
  })

  test('token.sh says why it made none', async () => {
    const asked = guide().run('token.sh', [], { PINGYI_USER: 'nobody', PINGYI_PASSWORD: 'a wrong one' })
    await expect(asked).rejects.toThrow(/WRONG_CREDENTIALS/)
  })

  test('cycles.sh names the cycles', async () => {
    const { data } = JSON.parse(await guide().run('cycles.sh'))
    expect(data.cycles.items.map(({ id }: Json) => id)).toContain(guide().past)
    expect(data.cycles.items.at(-1).startsOn).toBe('1990-01-01')
  })

  test('coverage.sh answers the coverage of each branch', async () => {
    const { data } = JSON.parse(await guide().run('coverage.sh', [guide().past]))
    const items = data.statistics.children.items.map(({ organization, members }: Json) => [
      organization.name,
      members.due,
      members.reviewed,
      members.ratio.percent.toFixed(2),
    ])
    expect(items.map(String)).toEqual(await branchesOf(guide(), guide().past))
  })

  test.each(['coverage.ts', 'coverage-plain.ts'])('%s writes the coverage of each branch as CSV', async name => {
    for (const cycle of [guide().past, guide().present]) {
      const [head, ...rows] = linesOf(await guide().run(name, [cycle]))
      expect(head).toBe('branch,due,reviewed,percent')
      expect(rows).toHaveLength(8)
      expect(rows).toEqual(await branchesOf(guide(), cycle))
    }
  })

  test('where nothing is due the percentage is guide().empty, not 0', async () => {
    const roster = 'mutation($id: ID!, $version: Int!) { drawUpRoster(id: $id, version: $version) { id } }'
    const { data } = await guide().office('query($id: ID!) { cycle(id: $id) { version } }', { id: guide().empty })
    await guide().office(roster, { id: guide().empty, version: data.cycle.version })
    const rows = linesOf(await guide().run('coverage.ts', [guide().empty])).slice(1)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(/^[^,]+,0,0,$/)
    expect(linesOf(await guide().run('coverage-plain.ts', [guide().empty])).slice(1)).toEqual(rows)
  })

  test('ledger.ts writes every row of the ledger', async () => {
    for (const cycleId of [guide().past, guide().empty]) {
      const [head, ...rows] = linesOf(await guide().run('ledger.ts', [cycleId]))
      const { data } = await guide().office('query($c: ID!) { ledger(filter: { cycleId: $c }) { total } }', { c: cycleId })
      expect(head).toMatch(/^occurredOn,reviewer,subject/)
      expect(rows).toHaveLength(data.ledger.total)
    }
    expect(
      (await guide().office('query($c: ID!) { ledger(filter: { cycleId: $c }) { total } }', { c: guide().past })).data.ledger.total,
    ).toBe(168)
  })

  test('write.sh writes once, though it sends twice', async () => {
    const writer = await guide().tokenOf('office', 'WRITE')
    const [first, second] = linesOf(await guide().run('write.sh', ['Number-Nine-School'], { PINGYI_TOKEN: writer })).map(line =>
      JSON.parse(line),
    )
    expect(first.data.createUnit.name).toBe('Number-Nine-School')
    expect(second).toEqual(first)
    const { data } = await guide().office('{ units(filter: { search: "Number-Nine-School" }) { total } }')
    expect(data.units.total).toBe(1)
  })
})

test('a script written from the page alone reads the coverage of each branch into a CSV', async () => {
  const query = guide().shown('coverage.graphql')
  const rows = ['branch,due,reviewed,percent']
  for (let number = 1, left = true; left; number++) {
    const answer = await fetch(`${guide().pingyi.url}/graphql`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${guide().token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables: { cycleId: guide().past, number } }),
    })
    const { children } = ((await answer.json()) as Json).data.statistics
    for (const { organization, members } of children.items)
      rows.push([organization.name, members.due, members.reviewed, members.ratio.percent?.toFixed(2) ?? ''].join(','))
    left = children.items.length > 0 && number * 100 < children.total
  }
  const file = join(guide().place, 'from-the-page.csv')
  await writeFile(file, `${rows.join('\n')}\n`)
  const [head, ...lines] = linesOf(await readFile(file, 'utf8'))
  expect(head).toBe('branch,due,reviewed,percent')
  expect(lines).toEqual(await branchesOf(guide(), guide().past))
  const reviewed = lines.reduce((sum, line) => sum + Number(line.split(',')[2]), 0)
  expect([lines.length, reviewed]).toEqual([8, 152])
})

spreadsheet(guide)
recording(guide)
readmeOfClient(guide)
