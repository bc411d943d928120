// Packs what strangers install as it would be published, and lets publint and are-the-types-wrong look at the archives.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Complaint, tell } from '../complaint.mjs'
import { root } from '../root.mjs'

const tool = name => join(root, 'node_modules', '.bin', name)
const place = await mkdtemp(join(tmpdir(), 'pingyi-packages-'))

async function said(what, program, args, cwd = root) {
  try {
    return (await promisify(execFile)(program, args, { cwd })).stdout
  } catch (error) {
    throw new Complaint(`${what}\n${error.stdout}${error.stderr}`)
  }
}

/** Builds a copy of the package, so that nothing of an earlier build is packed. */
async function pack(folder) {
  const from = join(root, 'packages', folder)
  const copy = join(place, folder)
  await mkdir(copy)
  for (const part of ['package.json', 'README.md', 'LICENSE', 'src']) await cp(join(from, part), join(copy, part), { recursive: true })
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const build = [compiler, '-p', join(from, 'tsconfig.build.json'), '--outDir', join(copy, 'dist')]
  await said(`packages/${folder} does not build`, process.execPath, build)
  const packed = await said(`packages/${folder} cannot be packed`, 'npm', ['pack', '--json', '--ignore-scripts', '--offline'], copy)
  return join(copy, JSON.parse(packed)[0].filename)
}

async function check(folder) {
  const archive = await pack(folder)
  await said(`publint on packages/${folder}`, tool('publint'), ['run', archive, '--strict'])
  await said(`are-the-types-wrong on packages/${folder}`, tool('attw'), [archive, '--profile', 'esm-only', '--no-emoji', '--no-color'])
}

try {
  for (const folder of ['domain', 'client']) await check(folder)
} catch (error) {
  tell(error)
} finally {
  await rm(place, { recursive: true, force: true })
}
