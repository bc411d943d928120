import ExcelJS from 'exceljs'
import { rosterSheets, type SheetCode } from '../imports/roster/sheets.ts'
import {
  auditor,
  branchSecretary,
  clerk,
  committeeSecretary,
  contactPoints,
  everybody,
  instructor,
  leaders,
  type SamplePerson,
} from './people.ts'
import { branches, committee } from './place.ts'

type Row = Readonly<Record<string, string>>
const since = '2008-07-01'
const portfolios = ['基础教育、党建工作', '职业教育、科技普及', '后勤、校园安全']

const organizations: readonly Row[] = [
  { name: committee.name, shortName: committee.shortName, kind: '党委', unit: committee.unit, unitKind: '机关科室', foundedOn: since },
  ...branches.map(({ name, shortName, unit }) => ({
    name,
    shortName,
    kind: '党支部',
    parent: committee.name,
    unit,
    unitKind: '学校',
    foundedOn: since,
  })),
]

const people: readonly Row[] = everybody.map(({ number, name, branch }, i) => ({
  number,
  name,
  politicalStatus: i % 40 === 17 ? '预备党员' : '正式党员',
  ...(branch === null ? {} : { organization: branches[branch]!.name, fromOn: since }),
}))

const holds = ({ number, name }: SamplePerson, post: string, place: string, portfolio = ''): Row => ({
  number,
  name,
  post,
  place,
  portfolio,
  fromOn: since,
})
const appointments: readonly Row[] = [
  holds(committeeSecretary, '党委书记', committee.name, '全面工作'),
  ...leaders.map((leader, i) => holds(leader, '班子成员', committee.name, portfolios[i])),
  ...branches.map(({ name }, i) => holds(branchSecretary(i), '党支部书记', name)),
  holds(instructor, '党建指导员', committee.name),
  holds(clerk, '创先办工作人员', committee.name),
  holds(auditor, '审计员', committee.name),
]

const responsibilities: readonly Row[] = contactPoints.flatMap((points, i) =>
  points.map(branch => ({
    number: leaders[i]!.number,
    name: leaders[i]!.name,
    kind: '联系点',
    organization: branches[branch]!.name,
    fromOn: since,
  })),
)

const rows: Readonly<Record<SheetCode, readonly Row[]>> = {
  ORGANIZATIONS: organizations,
  PEOPLE: people,
  APPOINTMENTS: appointments,
  RESPONSIBILITIES: responsibilities,
}

/** The roster of the invented bureau, as an office would upload it. */
export async function rosterWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  for (const { code, title, columns } of rosterSheets) {
    const sheet = workbook.addWorksheet(title.zh)
    sheet.addRow(columns.map(({ header }) => header.zh))
    for (const row of rows[code]) sheet.addRow(columns.map(({ key }) => row[key] ?? ''))
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
