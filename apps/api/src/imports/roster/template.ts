import type ExcelJS from 'exceljs'
import { choicesOf, joined, type Language, type PostNames } from './choices.ts'
import { exampleMarks, rosterSheets } from './sheets.ts'

const notes: Record<Language, readonly string[]> = {
  zh: [
    '填写说明',
    '各表第一行是列名，请勿改动；带 * 的列必填。以“例：”开头的行不导入。',
    '组织：先写最上级党组织，“上级组织”留空；其余写明上级组织。类别填党委、党组、党总支、党支部或党小组。',
    '组织：按上级组织和名称对应已有组织；上级组织重名时写成“上级/名称”。',
    '人员：按人员编号对应，没有编号的按所在组织和姓名对应；所在组织变化按转入日期办理转接。',
    '职务、联系点：填人员编号，或本表人员中唯一的姓名。',
    '职务可填：%{posts}。党委副书记、委员填“班子成员”，支部副书记、委员填“支部委员”，具体分工写在“分管工作”。',
    '日期写成 2020-09-01；留空按导入当日（组织留空视为一直存在）。已有记录留空的列保持不变。',
    '先检查，确认后才写入；有一处错误就全部不写入。最多 20000 行。',
  ],
  en: [
    'How to fill it in',
    'The first row of each sheet names the columns: leave it. Columns with * are required. Rows that begin with “Example: ” are not imported.',
    'Organisations: the top one first, its parent left empty; the others name their parent. Kinds: Party committee, Party group, General branch, Party branch, Party subgroup.',
    'Organisations are matched by parent and name; where names repeat, write parent/name.',
    'People are matched by number, else by organisation and name; another organisation means a transfer on the day given.',
    'Posts and contact points name a person by number, or by a name that only one has.',
    'Posts: %{posts}. Deputies and members of a committee are leading-group members, those of a branch its committee members; say more under Portfolio.',
    'Days are written 2020-09-01; empty means the day of the import (an organisation: since ever). An empty cell leaves what is stored.',
    'Checked first, written once confirmed; one fault and nothing is written. At most 20,000 rows.',
  ],
}

type Offering = { dataValidations: { add: (range: string, rule: ExcelJS.DataValidation) => void } }
/** Excel stores a list in a validation rule only up to this length. */
const longestList = 255

/** Adds a list of choices below a header. Other words can still be typed, because the import understands more. */
function offer(sheet: ExcelJS.Worksheet, column: number, choices: readonly string[]) {
  const list = choices.join(',')
  if (choices.length === 0 || list.length > longestList) return
  const { letter } = sheet.getColumn(column)
  const rule = { type: 'list', allowBlank: true, showErrorMessage: false, formulae: [`"${list}"`] } as const
  ;(sheet as unknown as Offering).dataValidations.add(`${letter}2:${letter}20000`, rule as unknown as ExcelJS.DataValidation)
}

/** An empty roster with headers, one example per sheet and instructions. All cells are text. */
export async function rosterTemplate(language: Language, posts: PostNames): Promise<Buffer> {
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  for (const { title, columns } of rosterSheets) {
    const sheet = workbook.addWorksheet(title[language], { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(() => ({ width: 22, style: { numFmt: '@' } }))
    sheet.addRow(columns.map(({ header, required }) => `${header[language]}${required ? '*' : ''}`)).font = { bold: true }
    for (const [i, column] of columns.entries()) offer(sheet, i + 1, choicesOf(column, language, posts))
    sheet.addRow(columns.map(({ example }, i) => `${i === 0 ? exampleMarks[language] : ''}${example[language]}`)).font = { italic: true }
  }
  const sheet = workbook.addWorksheet(language === 'zh' ? '说明' : 'Notes')
  sheet.columns = [{ width: 100 }]
  for (const note of notes[language]) sheet.addRow([note.replace('%{posts}', joined(posts[language], language))])
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
