import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '@pingyi/domain'
import { type Context, signedIn } from '../../platform/context.ts'
import { beginImport, endImport, mayImport } from './begin-import.ts'
import { checkImport, reportOfOne } from './check-import.ts'
import { isFull, runInBackground } from './queue.ts'

export const largestFile = 20 * 1024 * 1024
const mostHeard = 3 * largestFile

/** The folder for files that wait to be read. */
export const uploadsOf = (home: string) => join(home, 'uploads')

/** Receives a file. It is read and checked after the answer. */
export async function receiveImport(
  context: Context,
  stream: Readable,
  { name, home = tmpdir() }: { name: string; home?: string | undefined },
): Promise<{ id: string }> {
  const actor = signedIn(context)
  mayImport(actor)
  if (isFull()) throw new Refusal('UNAVAILABLE', {})
  const folder = uploadsOf(home)
  const path = join(folder, `${randomUUID()}.xlsx`)
  await mkdir(folder, { recursive: true })
  const { manager } = context.db.connection
  try {
    const hash = await save(stream, path)
    const { id } = await beginImport(context.db, actor, { name, hash })
    runInBackground(async () => {
      try {
        await checkImport(manager, actor, id, path)
      } catch (error) {
        await endImport(manager, actor, id, 'READING', 'FAILED', reportOfOne({ code: 'UNAVAILABLE' }))
        throw error
      }
    })
    return { id }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** Writes the upload to a file and counts its bytes. Reads on for a while after the limit, or the client would not receive the refusal. */
async function save(stream: Readable, path: string): Promise<string> {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(
    stream,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length
        if (size > mostHeard) break
        if (size > largestFile) continue
        hash.update(chunk)
        yield chunk
      }
      if (size > largestFile) throw new Refusal('LIMIT_EXCEEDED', { limit: 'file', max: largestFile })
    },
    createWriteStream(path, { mode: 0o600 }),
  )
  return hash.digest('hex')
}
