import type { Writable } from 'node:stream'
import { cycleEntry } from '@pingyi/domain'
import { cellText, nameThenAndNow } from '@pingyi/domain/internal'
import { ReviewForm } from '../criteria/review-form.ts'
import { Cycle } from '../cycles/cycle.ts'
import { ruleOf } from '../field/authority/authority-types.ts'
import { nameThen } from '../field/organizations/names-then.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import { type Context, makeContext } from '../platform/context.ts'
import { load } from '../platform/graphql/relations.ts'
import type { Review } from '../reviews/review.ts'
import { contentOf } from './content.ts'
import { type LedgerFilter, type LedgerSorting, ledgerPage } from './ledger-list.ts'
import { inWords, stateOf } from './rectification-state.ts'
import { type Column, type Language, ledgerWords } from './words.ts'

const widths: Record<Column, number> = {
  reviewer: 14,
  subject: 22,
  occurredOn: 16,
  content: 70,
  rectification: 30,
  organization: 24,
  authorityRule: 22,
  form: 12,
}
const pageSize = 100

/** The organisation by its name of the day, today's beside it where it differs. */
async function organizationCell(context: Context, { organizationId, occurredOn }: Review, language: Language): Promise<string> {
  const { name } = await load(context, Organization, organizationId)
  return nameThenAndNow(await nameThen(context, organizationId, occurredOn), name)[language]
}

const cells: Record<Column, (context: Context, review: Review, language: Language) => Promise<string> | string> = {
  reviewer: async (context, review) => (await load(context, Person, review.reviewerId)).name,
  subject: async (context, review, language) =>
    review.personId ? (await load(context, Person, review.personId)).name : organizationCell(context, review, language),
  occurredOn: (_, { occurredOn }, language) => ledgerWords[language].day(occurredOn),
  content: async (context, review, language) => (await contentOf(context, review, language)) ?? ledgerWords[language].withheld,
  rectification: async (context, { id }, language) => inWords(await stateOf(context, id), language),
  organization: organizationCell,
  authorityRule: async (context, review, language) =>
    ruleOf((await load(context, Cycle, review.cycleId)).authority, review.authorityRuleCode).name[language],
  form: async (context, { formId }, language) => {
    const { name } = await load(context, ReviewForm, formId)
    return name[language]
  },
}

export type Shown = { filter: LedgerFilter; sort: LedgerSorting | null; columns: readonly Column[]; language: Language }

/** Writes the ledger as .xlsx with the chosen rows and columns, page by page. All cells are text. One from records says so in its head. */
export async function writeLedger(context: Context, to: Writable, { filter, sort, columns, language }: Shown) {
  const first = await ledgerPage(context, filter, { number: 1, size: pageSize }, sort)
  const { default: excel } = await import('exceljs')
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: to, useStyles: true })
  const say = ledgerWords[language]
  const cycle = await load(context, Cycle, filter.cycleId)
  const above = cycleEntry.members[cycle.entry].stated ? [say.fromRecords(cycle.name)] : []
  const headRows = above.length + 1
  const sheet = workbook.addWorksheet(say.title, {
    views: [{ state: 'frozen', ySplit: headRows }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `1:${headRows}` },
  })
  sheet.columns = columns.map(column => ({ key: column, width: widths[column], style: { alignment: { vertical: 'top', wrapText: true } } }))
  for (const text of above) sheet.addRow([cellText(text)]).commit()
  const head = sheet.addRow(columns.map(column => say.columns[column]))
  head.font = { bold: true }
  head.commit()
  for (let number = 1; (number - 1) * pageSize < first.total; number++) {
    const page = makeContext(context.db, context.actor)
    const { items } = number === 1 ? first : await ledgerPage(page, filter, { number, size: pageSize }, sort)
    const rows = await Promise.all(items.map(({ review }) => Promise.all(columns.map(column => cells[column](page, review, language)))))
    for (const row of rows) sheet.addRow(row.map(cellText)).commit()
  }
  sheet.commit()
  await workbook.commit()
}
