import { rm } from 'node:fs/promises'
import { type Actor, Refusal } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import { transact } from '../../platform/database/transact.ts'
import { Import } from '../import.ts'
import { type ImportBranch, type ImportProblem, type ImportReport, mostBranches } from '../import-report.ts'
import { planRoster } from '../roster/plan.ts'
import { Tally } from '../roster/plan-parts.ts'
import { Problems } from '../roster/problems.ts'
import { gather, mostRows, readRoster, type Sheets } from '../roster/read-roster.ts'
import { rosterSheets } from '../roster/sheets.ts'
import { readInChild } from '../xlsx/read-in-child.ts'
import { atWork, endImport } from './begin-import.ts'
import { stage } from './staging.ts'

export const reportOf = (tally: Tally, tree: readonly ImportBranch[], { shown, count }: Problems): ImportReport => ({
  sheets: [...tally.sheets.values()],
  members: tally.members,
  affiliated: tally.affiliated,
  problems: [...shown],
  problemCount: count,
  organizations: tree.slice(0, mostBranches),
  organizationCount: tree.length,
})

/** A report with one problem of the file as a whole. */
export const reportOfOne = (problem: Partial<ImportProblem> & Pick<ImportProblem, 'code'>): ImportReport => ({
  sheets: [],
  members: 0,
  affiliated: 0,
  problems: [{ sheet: rosterSheets[0]!.title.zh, row: null, column: null, value: null, limit: null, ...problem }],
  problemCount: 1,
  organizations: [],
  organizationCount: 0,
})

/** Reads a file and compares it with stored data. Then it waits for confirmation, or is refused with a report. */
export async function checkImport(db: EntityManager, actor: Actor, id: string, path: string): Promise<Import> {
  let sheets: Sheets
  try {
    sheets = await readOnce(path)
  } catch (error) {
    return unread(db, actor, id, error)
  }
  const problems = new Problems()
  const rows = await readRoster(sheets, problems)
  const tooMany = rows.length > mostRows
  const { tally, tree } = tooMany ? { tally: new Tally(), tree: [] } : await planRoster(db, actor, rows, problems)
  const report = reportOf(tally, tree, problems)
  if (problems.count > 0) return endImport(db, actor, id, 'READING', 'REFUSED', report)
  return transact({ db, actor }, null, async tx => {
    const row = await atWork(tx, id, 'READING')
    await stage(tx, id, rows)
    const saved = await update(tx, Import, row, { status: 'CHECKED', report, total: rows.length })
    record(tx, actor, 'import.checked', { type: 'Import', id })
    return saved
  })
}

/** Reads a file and deletes it before the outcome is reported. */
async function readOnce(path: string): Promise<Sheets> {
  const sheets: Sheets = new Map()
  try {
    await readInChild(path, batch => gather(sheets, batch))
    return sheets
  } finally {
    await rm(path, { force: true })
  }
}

function unread(db: EntityManager, actor: Actor, id: string, error: unknown): Promise<Import> {
  if (!(error instanceof Refusal) || error.code !== 'UNREADABLE_FILE') throw error
  const { reason } = error.details as { reason: string }
  if (reason === 'TOO_MANY_ROWS')
    return endImport(db, actor, id, 'READING', 'REFUSED', reportOfOne({ code: 'TOO_MANY', limit: String(mostRows) }))
  return endImport(db, actor, id, 'READING', 'FAILED', reportOfOne({ code: 'UNREADABLE_FILE', value: reason }))
}
