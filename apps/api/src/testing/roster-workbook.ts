import ExcelJS from 'exceljs'
import { rosterSheets, type SheetCode } from '../imports/roster/sheets.ts'

export type RosterRows = { readonly [S in SheetCode]?: readonly Readonly<Record<string, unknown>>[] }

/** A roster workbook as an office would fill it in, with a title above the headers. `change` may spoil it. */
export async function rosterWorkbook(rows: RosterRows, change: (workbook: ExcelJS.Workbook) => void = () => {}): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  for (const { code, title, columns } of rosterSheets) {
    if (!rows[code]) continue
    const sheet = workbook.addWorksheet(title.zh)
    sheet.addRow([`${title.zh}名册`])
    sheet.addRow(columns.map(({ header }) => header.zh))
    for (const row of rows[code]) sheet.addRow(columns.map(({ key }) => row[key] ?? null))
  }
  change(workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** Rows of a committee and its branches, with numbered people, secretaries and a contact point. */
export function bureauRows(branches: number, people: number): Required<RosterRows> {
  const branch = (i: number) => `第${(i % branches) + 1}支部`
  const person = (i: number) => ({ number: `A${i}`, name: `人员${i}` })
  return {
    ORGANIZATIONS: [
      { name: '县委', kind: '党委', unit: '县局', unitKind: '机关科室', foundedOn: '2000-01-01' },
      ...Array.from({ length: branches }, (_, i) => ({ name: branch(i), kind: '党支部', parent: '县委', foundedOn: '2000-01-01' })),
    ],
    PEOPLE: Array.from({ length: people }, (_, i) => ({
      ...person(i),
      organization: branch(i),
      politicalStatus: '正式党员',
      fromOn: '2010-07-01',
    })),
    APPOINTMENTS: Array.from({ length: branches }, (_, i) => ({
      ...person(i),
      post: '党支部书记',
      place: branch(i),
      fromOn: '2011-01-01',
    })),
    RESPONSIBILITIES: [{ ...person(0), kind: '联系点', organization: branch(1), fromOn: '2011-01-01' }],
  }
}
