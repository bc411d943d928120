import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Ask, type Json, type Pingyi, password, root, signIn, startPingyi } from '../kit/world.ts'

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** A started server, its guide as a stranger reads it, and a place for what they copy from it. */
export type Guide = {
  readonly pingyi: Pingyi
  readonly office: Ask
  readonly page: string
  readonly place: string
  /** A token as `token.sh` makes it. */
  readonly token: string
  readonly past: string
  readonly present: string
  readonly empty: string
  /** An example as a reader of the page sees it. */
  readonly shown: (name: string) => string
  readonly runFile: (name: string, args?: string[], env?: Record<string, string>) => Promise<{ stdout: string; stderr: string }>
  readonly run: (name: string, args?: string[], more?: Record<string, string>) => Promise<string>
  readonly tokenOf: (username: string, ...scopes: string[]) => Promise<string>
  readonly close: () => Promise<void>
}

export const linesOf = (csv: string) => csv.trimEnd().split('\n')

export async function openGuide(): Promise<Guide> {
  const pingyi = await startPingyi()
  const office = (await signIn(pingyi.url)).ask
  const page = await (await fetch(`${pingyi.url}/docs/en`)).text()
  const place = await mkdtemp(join(tmpdir(), 'pingyi-docs-'))
  await writeFile(join(place, 'package.json'), '{ "type": "module" }')
  await mkdir(join(place, 'node_modules', '@pingyi'), { recursive: true })
  await symlink(join(root, 'packages', 'client'), join(place, 'node_modules', '@pingyi', 'client'))

  function shown(name: string): string {
    const [, html] = page.match(new RegExp(`<code id="${name}">([\\s\\S]*?)</code>`)) ?? []
    if (html === undefined) throw new Error(`the page does not show ${name}`)
    return html.replace(/&\w+;|&#39;/g, entity => entities[entity]!)
  }

  const runFile: Guide['runFile'] = (name, args = [], more = {}) => {
    const env = { PATH: process.env.PATH, PINGYI_URL: pingyi.url, ...more } as NodeJS.ProcessEnv
    const [program, ...first] = name.endsWith('.sh') ? ['bash'] : [process.execPath, '--conditions=@pingyi/source']
    return promisify(execFile)(program!, [...first, join(place, name), ...args], { env, cwd: place })
  }

  /** Copies an example and what it imports from the page into files, as a reader does, and runs it; answers what it prints. */
  async function ran(token: string, name: string, args: string[] = [], more: Record<string, string> = {}): Promise<string> {
    const text = shown(name)
    for (const [, beside] of text.matchAll(/from '\.\/([^']+)'/g)) await writeFile(join(place, beside!), shown(beside!))
    await writeFile(join(place, name), text)
    return (await runFile(name, args, { PINGYI_TOKEN: token, ...more })).stdout
  }

  const tokenOf = async (username: string, ...scopes: string[]) =>
    (await ran('', 'token.sh', scopes, { PINGYI_USER: username, PINGYI_PASSWORD: password })).trim()

  const { data } = await office('{ cycles(sort: { field: STARTS_ON, order: ASC }) { items { id isPresent organization { id } } } }')
  const input = {
    name: '1990',
    kind: 'YEAR',
    startsOn: '1990-01-01',
    endsOn: '1990-12-31',
    rosterRule: 'AT_END',
    memberCapacityRule: 'ANY_CAPACITY',
    organizationId: data.cycles.items[0].organization.id,
  }
  const made = await office('mutation($input: CreateCycleInput!) { createCycle(input: $input) { id } }', { input })
  const token = await tokenOf('office')
  return {
    pingyi,
    office,
    page,
    place,
    token,
    shown,
    tokenOf,
    runFile,
    run: (name, args, more) => ran(token, name, args, more),
    past: data.cycles.items[0].id,
    present: data.cycles.items.find((cycle: Json) => cycle.isPresent).id,
    empty: made.data.createCycle.id,
    close: async () => {
      await pingyi.stop()
      await rm(place, { recursive: true, force: true })
    },
  }
}

/** What the statistics say, branch by branch, as the CSV should have it. */
export async function branchesOf({ office }: Guide, cycleId: string): Promise<string[]> {
  const { data } = await office(
    'query($c: ID!) { statistics(cycleId: $c) { children(page: { size: 100 }) { items { organization { name } members { due reviewed ratio { percent } } } } } }',
    { c: cycleId },
  )
  return data.statistics.children.items.map(({ organization, members }: Json) =>
    [organization.name, members.due, members.reviewed, members.ratio.percent === null ? '' : members.ratio.percent.toFixed(2)].join(','),
  )
}
