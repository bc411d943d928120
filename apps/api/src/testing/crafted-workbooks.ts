import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'

/** A part of a zip file. The options make it invalid for tests. */
export type CraftedPart = { name: string; pieces: Iterable<string | Buffer>; wrongCrc?: true; flags?: number }

const u16 = (...values: number[]) => Buffer.concat(values.map(value => Buffer.from([value & 255, value >> 8])))
const u32 = (...values: number[]) =>
  Buffer.concat(
    values.map(value => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32LE(value >>> 0)
      return bytes
    }),
  )

/** Writes a zip file as a stream, so that a part may be larger than memory. */
export async function writeZip(path: string, parts: Iterable<CraftedPart>): Promise<void> {
  const file = createWriteStream(path)
  const directory: Buffer[] = []
  let at = 0
  let count = 0
  const write = async (bytes: Buffer) => {
    at += bytes.length
    if (!file.write(bytes)) await once(file, 'drain')
  }
  for (const { name, pieces, wrongCrc, flags = 0 } of parts) {
    const start = at
    const names = Buffer.from(name)
    const bits = 0x808 | flags
    await write(Buffer.concat([u32(0x04034b50), u16(20, bits, 8, 0, 33), u32(0, 0, 0), u16(names.length, 0), names]))
    const before = at
    let crc = 0
    let size = 0
    const counted = function* () {
      for (const piece of pieces) {
        const bytes = Buffer.from(piece)
        crc = crc32(bytes, crc)
        size += bytes.length
        yield bytes
      }
    }
    if (Array.isArray(pieces)) await write(deflateRawSync(Buffer.concat([...counted()])))
    else for await (const chunk of Readable.from(counted()).pipe(createDeflateRaw({ level: 1 }))) await write(chunk as Buffer)
    if (wrongCrc) crc ^= 1
    const packed = at - before
    await write(Buffer.concat([u32(0x08074b50, crc, packed, size)]))
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20, 20, bits, 8, 0, 33),
        u32(crc, packed, size),
        u16(names.length, 0, 0, 0, 0),
        u32(0, start),
        names,
      ]),
    )
    count += 1
  }
  const start = at
  for (const entry of directory) await write(entry)
  const listed = Math.min(count, 0xffff)
  if (count >= 0xffff) await write(zip64End(count, at - start, start, at))
  await write(Buffer.concat([u32(0x06054b50), u16(0, 0, listed, listed), u32(at - start, start), u16(0)]))
  file.end()
  await finished(file)
}

function zip64End(count: number, size: number, start: number, at: number) {
  const u64 = (value: number) => u32(value, Math.floor(value / 2 ** 32))
  return Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45, 45),
    u32(0, 0),
    u64(count),
    u64(count),
    u64(size),
    u64(start),
    u32(0x07064b50, 0),
    u64(at),
    u32(1),
  ])
}

const head = '<?xml version="1.0"?>'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`
const rels = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
const sheetRels = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
const workbook = (name: string, properties: string) =>
  `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${relations}">${properties}<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`
const opening = `${head}<worksheet xmlns="${spreadsheet}">`

type Oddities = { extra?: CraftedPart[]; wrongCrc?: true; flags?: number; name?: string; properties?: string; level?: string }

/** The parts of a workbook with one sheet. */
export const workbookOf = (sheet: Iterable<string | Buffer>, odd: Oddities = {}): CraftedPart[] => [
  { name: '[Content_Types].xml', pieces: [types] },
  { name: '_rels/.rels', pieces: [rels] },
  { name: 'xl/workbook.xml', pieces: [workbook(odd.name ?? 'S', odd.properties ?? '')] },
  { name: 'xl/_rels/workbook.xml.rels', pieces: [sheetRels] },
  { name: 'xl/worksheets/sheet1.xml', pieces: sheet, wrongCrc: odd.wrongCrc, flags: odd.flags },
  ...(odd.extra ?? []),
]

function* manyRows(n: number) {
  yield `${opening}<sheetData>`
  for (let i = 1; i <= n; i += 1_000) yield Array.from({ length: 1_000 }, (_, k) => row(i + k, inline(`A${i + k}`, 'aaaaaaaaaa'))).join('')
  yield '</sheetData></worksheet>'
}
function* padding(megabytes: number) {
  const megabyte = Buffer.alloc(1_048_576, 'a')
  yield `${opening}<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>`
  for (let i = 0; i < megabytes; i++) yield megabyte
  yield '</t></is></c></row></sheetData></worksheet>'
}
const one = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`
export const sheetOf = (...rows: string[]) => [`${opening}<sheetData>${rows.join('')}</sheetData></worksheet>`]
const entities = `<!DOCTYPE z [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`

/** Workbooks that are each hostile in one way. */
export const hostileSheets = {
  rows1m: () => manyRows(1_000_000),
  pad1g: () => padding(1_024),
  merge: () => [`${opening}${one}<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`],
  farcell: () => sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  colspan: () => [`${opening}<cols><col min="1" max="2000000000" width="9"/></cols>${one}</worksheet>`],
  dv: () => [
    `${opening}${one}<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations></worksheet>`,
  ],
  proto: () => sheetOf(row(1, inline('A1', '__proto__'), inline('B1', 'constructor')), row(2, inline('A2', 'polluted'), inline('B2', 'x'))),
  dtd: () => [`${head}${entities}<worksheet xmlns="${spreadsheet}"><sheetData>${row(1, inline('A1', '&b;&x;'))}</sheetData></worksheet>`],
} as const
export type HostileSheet = keyof typeof hostileSheets
