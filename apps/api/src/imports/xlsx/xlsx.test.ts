import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '@pingyi/domain'
import ExcelJS from 'exceljs'
import { afterAll, expect, test } from 'vitest'
import { type CraftedPart, type HostileSheet, hostileSheets, sheetOf, workbookOf, writeZip } from '../../testing/crafted-workbooks.ts'
import { watchOwnPauses } from '../../testing/own-pauses.ts'
import { dayOfSerial, showsDay } from './days.ts'
import { readInChild } from './read-in-child.ts'
import type { WorkbookRow } from './workbook-rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'pingyi-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Reading = { rows?: WorkbookRow[]; reason?: string; milliseconds: number; lag: number }

/** Reads in the child process, and measures pauses of this process. */
async function read(path: string): Promise<Reading> {
  const pauses = watchOwnPauses()
  const start = performance.now()
  const rows: WorkbookRow[] = []
  const reason = await readInChild(path, batch => rows.push(...batch.rows)).then(
    () => undefined,
    error => (error instanceof Refusal && 'reason' in error.details ? String(error.details.reason) : String(error)),
  )
  const watched = { milliseconds: performance.now() - start, lag: pauses() }
  return reason ? { reason, ...watched } : { rows, ...watched }
}

const crafted = async (name: string, parts: CraftedPart[]) => {
  const path = join(folder, `${name}.xlsx`)
  await writeZip(path, parts)
  return path
}

const firstCell = (value: unknown) => ({ rows: [{ number: 1, cells: [value] }] })
const expected: Record<HostileSheet, object> = {
  rows1m: { reason: 'TOO_MANY_ROWS' },
  pad1g: { reason: 'CELL_TOO_LONG' },
  merge: firstCell(1),
  farcell: { reason: 'TOO_MANY_COLUMNS' },
  colspan: firstCell(1),
  dv: firstCell(1),
  proto: {
    rows: [
      { number: 1, cells: ['__proto__', 'constructor'] },
      { number: 2, cells: ['polluted', 'x'] },
    ],
  },
  dtd: { reason: 'DOCTYPE' },
}

test.each(Object.keys(hostileSheets) as HostileSheet[])(
  'the workbook %s is read or refused while the server answers others',
  async name => {
    const path = await crafted(name, workbookOf(hostileSheets[name]()))
    const reading = await read(path)
    expect(reading).toMatchObject(expected[name])
    expect(reading.milliseconds).toBeLessThan(10_000)
    expect(reading.lag).toBeLessThan(100)
  },
)

const plain = () => sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>')
const part = (name: string): CraftedPart => ({ name, pieces: ['x'] })

test.each<[string, string, CraftedPart[]]>([
  ['a name that climbs out', 'UNSAFE_NAMES', workbookOf(plain(), { extra: [part('../../etc/passwd')] })],
  ['an absolute name', 'UNSAFE_NAMES', workbookOf(plain(), { extra: [part('/etc/passwd')] })],
  ['a name that occurs twice', 'UNSAFE_NAMES', workbookOf(plain(), { extra: [part('xl/workbook.xml')] })],
  ['a macro', 'MACROS', workbookOf(plain(), { extra: [part('xl/vbaProject.bin')] })],
  ['a wrong checksum', 'DAMAGED', workbookOf(plain(), { wrongCrc: true })],
  ['an encrypted part', 'ENCRYPTED', workbookOf(plain(), { flags: 1 })],
  ['2,001 parts', 'TOO_MANY_PARTS', workbookOf(plain(), { extra: Array.from({ length: 1_996 }, (_, i) => part(`p${i}`)) })],
  ['65,536 parts', 'TOO_MANY_PARTS', workbookOf(plain(), { extra: Array.from({ length: 65_531 }, (_, i) => part(`p${i}`)) })],
  ['no workbook inside', 'NOT_XLSX', [part('nested.zip')]],
  ['a broken sheet', 'DAMAGED', workbookOf(['<worksheet><sheetData><row r="1">'])],
  ['an entity that is not declared', 'DAMAGED', workbookOf(sheetOf('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'))],
  ['a cell of 32,768 characters', 'CELL_TOO_LONG', workbookOf(sheetOf(`<row><c t="str"><v>${'长'.repeat(32_768)}</v></c></row>`))],
  ['a row far down', 'DAMAGED', workbookOf(sheetOf('<row r="1048577"><c><v>1</v></c></row>'))],
])('%s is refused with its reason', async (name, reason, parts) => {
  expect(await read(await crafted(name.replaceAll(/\W/g, ''), parts))).toMatchObject({ reason })
})

test('refuses other files by their content, whatever their name', async () => {
  const whole = await crafted('whole', workbookOf(plain()))
  const path = join(folder, 'other.xlsx')
  const reasonOf = async (content: Buffer | string) => {
    writeFileSync(path, content)
    return (await read(path)).reason
  }
  expect(await reasonOf('')).toBe('NOT_XLSX')
  expect(await reasonOf('name,number\n')).toBe('NOT_XLSX')
  expect(await reasonOf(Buffer.from('d0cf11e0a1b11ae10000', 'hex'))).toBe('OLD_FORMAT')
  expect(await reasonOf(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
    'ENCRYPTED',
  )
  writeFileSync(path, readFileSync(whole))
  truncateSync(path, 400)
  expect((await read(path)).reason).toBe('TRUNCATED')
})

test('reads a workbook as Excel writes it: strings, numbers, days, booleans, errors, and formulas by their last value', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('人员')
  sheet.addRow(['题名'])
  sheet.getCell('B3').value = '王 芳'
  sheet.getCell('C3').value = { richText: [{ text: '阿依古丽' }, { text: '·买买提' }] }
  sheet.getCell('D3').value = 1001
  sheet.getCell('E3').value = new Date(Date.UTC(2011, 6, 1))
  sheet.getCell('E3').numFmt = 'yyyy"年"m"月"d"日"'
  sheet.getCell('F3').value = true
  sheet.getCell('G3').value = { error: '#N/A' }
  sheet.getCell('H3').value = { formula: '1+1', result: 2 }
  sheet.mergeCells('A5:C6')
  const path = join(folder, 'excel.xlsx')
  await book.xlsx.writeFile(path)
  expect((await read(path)).rows).toEqual([
    { number: 1, cells: ['题名'] },
    { number: 3, cells: [null, '王 芳', '阿依古丽·买买提', 1001, { day: '2011-07-01' }, true, { error: '#N/A' }, 2] },
  ])
})

test('counts days from 1900 or 1904 as the workbook says', async () => {
  expect([1, 59, 60, 61, 40725.5].map(serial => dayOfSerial(serial, false))).toEqual([
    '1900-01-01',
    '1900-02-28',
    null,
    '1900-03-01',
    '2011-07-01',
  ])
  expect(dayOfSerial(39263, true)).toBe('2011-07-01')
  expect(
    ['yyyy-mm-dd', 'm/d', '[$-804]yyyy"年"m"月"', '0.00', '"day"0', 'h:mm', 'General', '[h]:mm:ss'].map(f => showsDay(164, f)),
  ).toEqual([true, true, true, false, false, false, false, false])
  const path = await crafted('from1904', [
    ...workbookOf(sheetOf('<row r="1"><c r="A1" t="d"><v>2011-07-01T00:00:00</v></c></row>'), { properties: '<workbookPr date1904="1"/>' }),
  ])
  expect((await read(path)).rows).toEqual([{ number: 1, cells: [{ day: '2011-07-01' }] }])
})
