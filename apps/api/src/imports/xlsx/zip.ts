import { open as openFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { type Entry, open, type ZipFile } from 'yauzl'
import { limits, Unreadable } from './workbook-rows.ts'

export type Part = AsyncIterable<Buffer>
/** The parts of a workbook by name. Null if a part is missing. */
export type Parts = { names: readonly string[]; read: (name: string) => Part | null; close: () => void }

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/** Checks the content of the file, not its name. */
async function sniff(path: string) {
  const file = await openFile(path)
  try {
    const head = Buffer.alloc(4_096)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    if (head.subarray(0, 8).equals(compoundFile)) {
      const whole = await file.readFile()
      throw new Unreadable(Buffer.concat([head.subarray(0, bytesRead), whole]).includes(encryptedPackage) ? 'ENCRYPTED' : 'OLD_FORMAT')
    }
    if (head.toString('latin1', 0, 2) !== 'PK') throw new Unreadable('NOT_XLSX')
  } finally {
    await file.close()
  }
}

const faults: [RegExp, Unreadable['fault']][] = [
  [/not found\. Either|overflows file bounds|unexpected EOF/, 'TRUNCATED'],
  [/relative path|absolute path|invalid characters/, 'UNSAFE_NAMES'],
  [/encrypt/, 'ENCRYPTED'],
]

/** Turns an error of the zip library into one of ours. */
const asUnreadable = (error: Error): Unreadable =>
  error instanceof Unreadable ? error : new Unreadable(faults.find(([pattern]) => pattern.test(error.message))?.[1] ?? 'DAMAGED')

const openZip = (path: string) =>
  new Promise<ZipFile>((resolve, reject) =>
    open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, zip) => (error ? reject(error) : resolve(zip))),
  )

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      if (entries.has(entry.fileName)) return reject(new Unreadable('UNSAFE_NAMES'))
      if (entries.size >= limits.parts) return reject(new Unreadable('TOO_MANY_PARTS'))
      if (entry.isEncrypted()) return reject(new Unreadable('ENCRYPTED'))
      if (/vbaProject\.bin$/i.test(entry.fileName)) return reject(new Unreadable('MACROS'))
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

const openEntry = (zip: ZipFile, entry: Entry) =>
  new Promise<Part>((resolve, reject) => zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))))

/** Opens a workbook. Counts bytes as they are inflated, whatever sizes the file declares. */
export async function openParts(path: string): Promise<Parts> {
  await sniff(path)
  try {
    const zip = await openZip(path)
    if (zip.entryCount > limits.parts) throw new Unreadable('TOO_MANY_PARTS')
    const entries = await entriesOf(zip)
    let inflated = 0
    async function* inflate(entry: Entry): Part {
      let sum = 0
      try {
        for await (const chunk of await openEntry(zip, entry)) {
          inflated += chunk.length
          if (inflated > limits.inflatedBytes) throw new Unreadable('TOO_LARGE')
          sum = crc32(chunk, sum)
          yield chunk
        }
      } catch (error) {
        throw asUnreadable(error as Error)
      }
      if (sum !== entry.crc32) throw new Unreadable('DAMAGED')
    }
    const read = (name: string) => {
      const entry = entries.get(name)
      return entry ? inflate(entry) : null
    }
    return { names: [...entries.keys()], read, close: () => zip.close() }
  } catch (error) {
    throw asUnreadable(error as Error)
  }
}
