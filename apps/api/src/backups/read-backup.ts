import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { tally } from './copy.ts'
import { type Ending, type Heading, type Manifest, NoBackup } from './manifest.ts'

const longestLine = 256 * 1024 * 1024
const endOfRows = '\\.\n'

/** The lines of a compressed file, with their line ends. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const stream = pipeline(createReadStream(path), createGunzip(), () => {})
  let rest: Buffer[] = []
  let held = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, start)) {
      const end = chunk.subarray(start, at + 1)
      yield rest.length > 0 ? Buffer.concat([...rest, end]) : end
      rest = []
      held = 0
      start = at + 1
    }
    if (start < chunk.length) rest.push(chunk.subarray(start))
    held += chunk.length - start
    if (held > longestLine) throw new NoBackup('it has a line that no backup has')
  }
  if (held > 0) throw new NoBackup('it is cut off')
}

type Section = { readonly table: string; readonly columns: readonly string[] }
export type Part = { heading: Heading } | { section: Section; rows: AsyncIterable<Buffer> } | { ending: Ending } | { seal: string }

/** Reads a backup from the start. The rows of a section must be consumed before the next section is requested. */
export async function* partsOf(path: string, seen: (line: Buffer) => void = () => {}): AsyncGenerator<Part> {
  const lines = linesOf(path)
  const next = async () => {
    const { value, done } = await lines.next()
    return done ? null : (value as Buffer)
  }
  async function* rows() {
    for (let line = await next(); line?.toString('latin1') !== endOfRows; line = await next()) {
      if (!line) throw new NoBackup('it is cut off')
      seen(line)
      yield line
    }
    seen(Buffer.from(endOfRows))
  }
  const first = await next()
  yield { heading: asJson(first) as Heading }
  seen(first!)
  for (let line = await next(); line; line = await next()) {
    const said = asJson(line) as Record<string, unknown>
    if ('sha256' in said) {
      yield { seal: String(said.sha256) }
      continue
    }
    seen(line)
    if ('table' in said) yield { section: said as Section, rows: rows() }
    else yield { ending: said as Ending }
  }
}

function asJson(line: Buffer | null): unknown {
  try {
    return JSON.parse(line!.toString('utf8'))
  } catch {
    throw new NoBackup('it is not a backup of Pingyi')
  }
}

/** Reads and checks the whole file. Refuses files that are truncated, altered or of another kind. */
export async function checkBackup(path: string): Promise<Manifest> {
  try {
    return await check(path)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'Z_BUF_ERROR') throw new NoBackup('it is cut off')
    if (code?.startsWith('Z_')) throw new NoBackup('it is damaged, or not a backup of Pingyi')
    throw error
  }
}

async function check(path: string): Promise<Manifest> {
  const hash = createHash('sha256')
  const found: Record<string, string> = {}
  let heading: Heading | undefined
  let ending: Ending | undefined
  let seal: string | undefined
  for await (const part of partsOf(path, line => hash.update(line))) {
    if (seal !== undefined) throw new NoBackup('something follows its end')
    if ('heading' in part) heading = understood(part.heading)
    else if ('section' in part) {
      const { add, end } = tally()
      for await (const line of part.rows) add(line)
      const { rows, sha256 } = end()
      found[part.section.table] = `${rows} ${sha256}`
    } else if ('ending' in part) ending = part.ending
    else seal = part.seal
  }
  if (!heading || !ending || seal === undefined) throw new NoBackup('it is cut off')
  const stated = Object.fromEntries(Object.entries(ending.tables ?? {}).map(([name, { rows, sha256 }]) => [name, `${rows} ${sha256}`]))
  const differs = [...new Set([...Object.keys(stated), ...Object.keys(found)])].find(name => stated[name] !== found[name])
  if (differs) throw new NoBackup(`it was altered: ${differs} is not what was written`)
  if (seal !== hash.digest('hex')) throw new NoBackup('it was altered since it was written')
  return { ...heading, ...ending }
}

function understood(heading: Heading): Heading {
  if (heading?.pingyi !== 'backup') throw new NoBackup('it is not a backup of Pingyi')
  if (heading.format !== 1) throw new NoBackup(`a newer Pingyi wrote it (${heading.version}); restore it with that one`)
  return heading
}
