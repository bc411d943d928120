import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { root } from './kit/world.ts'

const empty = mkdtempSync(join(tmpdir(), 'pingyi-command-'))
afterAll(() => rmSync(empty, { recursive: true }))

const commands = readdirSync(join(root, 'infra', 'commands')).map(file => file.replace('.mjs', ''))

/** Runs infra/run.mjs, or one command alone as the container does, in an empty folder. */
function node(file: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, INIT_CWD: empty, PINGYI_HOME: join(empty, 'home') }
  return new Promise(done =>
    execFile(process.execPath, [join(root, 'infra', file), ...args], { cwd: empty, env }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  )
}
const run = (...args: string[]) => node('run.mjs', ...args)

test('--help lists every command', async () => {
  const { code, out } = await run('--help')
  expect(code).toBe(0)
  const listed = [...out.matchAll(/^ {2}([\w-]+) /gm)].map(([, name]) => name)
  expect(listed.toSorted()).toEqual(commands.toSorted())
})

test('every script of package.json names a command', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  for (const [name, script] of Object.entries(scripts)) {
    expect(script).toBe(`exec node infra/run.mjs ${name.replace(':', '-')}`)
    expect(commands).toContain(name.replace(':', '-'))
  }
})

test.each(commands)('%s answers --help and -h, and refuses what it does not take', async name => {
  const alone = `commands/${name}.mjs`
  const [helped, refused] = await Promise.all([
    Promise.all([run(name, '--help'), run(name, '-h'), node(alone, '--help')]),
    Promise.all([run(name, '--hlep'), run(name, 'a', 'b', 'c'), node(alone, '--hlep')]),
  ])
  for (const { code, out, err } of helped) {
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^usage: (npm run|node infra)/)
  }
  for (const { code, out, err } of refused) {
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^pingyi: (npm run|node infra)[^\n]*: un(known option|expected argument)[^\n]*\n$/)
  }
  expect(readdirSync(empty)).toEqual([])
})

test.each([
  [['restore'], '<file> is missing'],
  [['restore', 'a', '--replace'], "option '--replace <value>' argument missing"],
  [['doctor', '--json=yes'], "option '--json' does not take an argument"],
  [['bakcup'], 'there is no command bakcup'],
  [['toString'], 'there is no command toString'],
])('%j is refused in one line', async (args, reason) => {
  const { code, out, err } = await run(...args)
  expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 })
  expect(err).toContain(reason)
})

test('a command that was asked to stop begins no further program', async () => {
  const program = `import { listen, run, stopRequested } from '${pathToFileURL(join(root, 'infra/processes/launch.mjs'))}'
    process.kill(process.pid, 'SIGTERM')
    await Promise.all([stopRequested, new Promise(done => setTimeout(done, 50))])
    console.log(await run('touch', ['begun'], { cwd: '.' }), await listen('touch', ['begun'], { cwd: '.' }))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: empty })
  expect(stdout).toBe("1 { code: 1, said: '' }\n")
  expect(readdirSync(empty)).toEqual([])
})
