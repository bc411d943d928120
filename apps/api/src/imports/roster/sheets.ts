import type { Text2 } from '@pingyi/domain'

export type ColumnKind = 'text' | 'name' | 'number' | 'day' | 'organizationKind' | 'unitKind' | 'politicalStatus' | 'responsibilityKind'
export type RosterColumn = {
  readonly key: string
  readonly header: Text2
  /** Other headers in use by offices. */
  readonly also?: readonly string[]
  readonly kind: ColumnKind
  readonly required?: true
  readonly example: Text2
}
export type SheetCode = 'ORGANIZATIONS' | 'PEOPLE' | 'APPOINTMENTS' | 'RESPONSIBILITIES'
export type RosterSheet = { readonly code: SheetCode; readonly title: Text2; readonly columns: readonly RosterColumn[] }

const same = (text: string): Text2 => ({ zh: text, en: text })
const school: Text2 = { zh: '云岭县第一小学', en: 'Yunling No. 1 Primary School' }
const branch: Text2 = { zh: '第一小学支部', en: 'No. 1 Primary School branch' }
const teacher: Text2 = { zh: '林小满', en: 'Lin Xiaoman' }

const personNumber: RosterColumn = {
  key: 'number',
  header: { zh: '人员编号', en: 'Person number' },
  also: ['编号', '工号', 'Number'],
  kind: 'number',
  example: same('A0001'),
}
const personName: RosterColumn = { key: 'name', header: { zh: '姓名', en: 'Name' }, kind: 'name', example: teacher }
const from = (zh: string, en: string, ...also: string[]): RosterColumn => ({
  key: 'fromOn',
  header: { zh, en },
  also: ['起始日期', '开始日期', 'From', ...also],
  kind: 'day',
  example: same('2020-09-01'),
})

/** The sheets of the roster workbook in the order in which they are applied. */
export const rosterSheets: readonly RosterSheet[] = [
  {
    code: 'ORGANIZATIONS',
    title: { zh: '组织', en: 'Organisations' },
    columns: [
      { key: 'name', header: { zh: '名称', en: 'Name' }, also: ['组织名称', '党组织名称'], kind: 'text', required: true, example: branch },
      { key: 'shortName', header: { zh: '简称', en: 'Short name' }, kind: 'text', example: { zh: '一小支部', en: 'No. 1 branch' } },
      {
        key: 'kind',
        header: { zh: '类别', en: 'Kind' },
        also: ['组织类别'],
        kind: 'organizationKind',
        required: true,
        example: { zh: '党支部', en: 'Party branch' },
      },
      {
        key: 'parent',
        header: { zh: '上级组织', en: 'Parent' },
        also: ['上级党组织', '上级', 'Parent organisation'],
        kind: 'text',
        example: { zh: '云岭县教育局委员会', en: 'Yunling education committee' },
      },
      { key: 'unit', header: { zh: '所属单位', en: 'Unit' }, also: ['单位'], kind: 'text', example: school },
      { key: 'unitKind', header: { zh: '单位类别', en: 'Unit kind' }, kind: 'unitKind', example: { zh: '学校', en: 'School' } },
      { key: 'foundedOn', header: { zh: '成立日期', en: 'Founded' }, also: ['Founded on'], kind: 'day', example: same('2009-07-01') },
    ],
  },
  {
    code: 'PEOPLE',
    title: { zh: '人员', en: 'People' },
    columns: [
      personNumber,
      { ...personName, required: true },
      {
        key: 'organization',
        header: { zh: '所在组织', en: 'Organisation' },
        also: ['所在支部', '所在党组织'],
        kind: 'text',
        example: branch,
      },
      {
        key: 'politicalStatus',
        header: { zh: '政治面貌', en: 'Political status' },
        also: ['党员状态', 'Party status'],
        kind: 'politicalStatus',
        required: true,
        example: { zh: '中共党员', en: 'Party member' },
      },
      from('转入日期', 'Member from', '加入日期'),
    ],
  },
  {
    code: 'APPOINTMENTS',
    title: { zh: '职务', en: 'Posts' },
    columns: [
      personNumber,
      personName,
      {
        key: 'post',
        header: { zh: '职务', en: 'Post' },
        also: ['党内职务'],
        kind: 'text',
        required: true,
        example: { zh: '党支部书记', en: 'Branch secretary' },
      },
      {
        key: 'place',
        header: { zh: '任职组织', en: 'Organisation or body' },
        also: ['任职组织或机构', '组织', 'Organisation'],
        kind: 'text',
        required: true,
        example: branch,
      },
      {
        key: 'portfolio',
        header: { zh: '分管工作', en: 'Portfolio' },
        also: ['分工'],
        kind: 'text',
        example: { zh: '党建工作', en: 'Party building' },
      },
      from('任职日期', 'Appointed', 'Appointed on'),
    ],
  },
  {
    code: 'RESPONSIBILITIES',
    title: { zh: '联系点', en: 'Contact points' },
    columns: [
      personNumber,
      personName,
      {
        key: 'kind',
        header: { zh: '类别', en: 'Kind' },
        kind: 'responsibilityKind',
        required: true,
        example: { zh: '联系点', en: 'Contact point' },
      },
      {
        key: 'organization',
        header: { zh: '联系组织', en: 'Organisation' },
        also: ['所联系组织', '组织'],
        kind: 'text',
        required: true,
        example: branch,
      },
      from('起始日期', 'From'),
    ],
  },
]

/** Columns that are ignored. */
export const ignoredHeaders = ['序号', '备注', '说明', 'No.', 'No', 'Note', 'Notes', 'Remarks']
/** Sheets that are ignored, such as instructions. */
export const ignoredSheets = ['说明', '填写说明', 'Notes', 'Read me']
/** Rows that start with one of these are examples, not records. */
export const exampleMarks: Text2 = { zh: '例：', en: 'Example: ' }

/** Ignores width, case and spaces in comparisons. */
export const keyOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

export const sheetTitled = (title: string): RosterSheet | undefined =>
  rosterSheets.find(sheet => [sheet.title.zh, sheet.title.en, sheet.code].some(known => keyOf(known) === keyOf(title)))

const byCode = new Map(rosterSheets.map(sheet => [sheet.code, sheet]))
export const sheetOf = (code: SheetCode): RosterSheet => byCode.get(code)!

/** The header of a column in the language of the sheet. */
export function headerOf(code: SheetCode, key: string, title: string): string {
  const sheet = sheetOf(code)
  const header = sheet.columns.find(column => column.key === key)?.header
  if (!header) return key
  return keyOf(title) === keyOf(sheet.title.en) ? header.en : header.zh
}
