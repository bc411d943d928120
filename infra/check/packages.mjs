// Packs what strangers install as it would be published, and lets publint and are-the-types-wrong look at the archives.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Complaint, reportError } from '../complaint.mjs'
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

/** Builds a copy of the package, which stands as deep as the package does, so that nothing of an earlier build is packed. */
async function pack(folder) {
  const copy = join(place, 'packages', folder)
  for (const part of ['package.json', 'README.md', 'LICENSE', 'src', 'tsconfig.build.json'])
    await cp(join(root, 'packages', folder, part), join(copy, part), { recursive: true })
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  await said(`packages/${folder} does not build`, process.execPath, [compiler, '-p', 'tsconfig.build.json'], copy)
  const packed = await said(`packages/${folder} cannot be packed`, 'npm', ['pack', '--json', '--ignore-scripts', '--offline'], copy)
  return join(copy, JSON.parse(packed)[0].filename)
}

async function check(folder) {
  const archive = await pack(folder)
  await said(`publint on packages/${folder}`, tool('publint'), ['run', archive, '--strict'])
  await said(`are-the-types-wrong on packages/${folder}`, tool('attw'), [archive, '--profile', 'esm-only', '--no-emoji', '--no-color'])
}

try {
  await cp(join(root, 'tsconfig.base.json'), join(place, 'tsconfig.base.json'))
  for (const folder of ['domain', 'client']) await check(folder)
} catch (error) {
  reportError(error)
} finally {
  await rm(place, { recursive: true, force: true })
}
