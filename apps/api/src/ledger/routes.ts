import { reach } from '@pingyi/domain'
import type { Request, Response } from 'express'
import { forbidden } from '../platform/access/allow.ts'
import { codeOfField } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { isDay } from '../platform/graphql/date.ts'
import type { Route } from '../platform/http.ts'
import { type LedgerFilter, type LedgerSorting, ledgerSorts } from './ledger-list.ts'
import { writeLedger } from './ledger-workbook.ts'
import { type Column, columns, type Language, languages, ledgerWords } from './words.ts'

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
const day = (value: unknown) => (isDay(value) ? value : null)

function filterOf({ cycleId, organizationId, authorityRule, subjectKind, search, from, to }: Request['query']): LedgerFilter {
  return {
    cycleId: text(cycleId) ?? '',
    organizationId: text(organizationId),
    authorityRule: text(authorityRule),
    subjectKind: subjectKind === 'ORGANIZATION' || subjectKind === 'PERSON' ? subjectKind : null,
    search: text(search),
    from: day(from),
    to: day(to),
  }
}

function sortOf({ sort, order }: Request['query']): LedgerSorting | null {
  const field = ledgerSorts.find(one => codeOfField(one) === sort)
  return field ? { field, order: order === 'DESC' ? 'DESC' : 'ASC' } : null
}

/** GET /exports/ledger.xlsx?cycleId=…&organizationId=…&sort=OCCURRED_ON&order=DESC&columns=reviewer,subject&lang=zh */
async function exportLedger(context: Context, request: Request, response: Response) {
  if (reach(signedIn(context), 'LEDGER_READ').length === 0) throw forbidden(context.actor, 'LEDGER_READ')
  const asked = text(request.query.columns)?.split(',') ?? []
  const chosen = asked.filter((one): one is Column => columns.includes(one as Column))
  const language: Language = languages.find(one => one === request.query.lang) ?? 'zh'
  const [filter, sort] = [filterOf(request.query), sortOf(request.query)]
  response.setHeader('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  response.setHeader(
    'content-disposition',
    `attachment; filename="ledger.xlsx"; filename*=UTF-8''${encodeURIComponent(ledgerWords[language].title)}.xlsx`,
  )
  await writeLedger(context, response, { filter, sort, columns: chosen.length > 0 ? chosen : columns.slice(0, 5), language })
}

export const ledgerRoutes: readonly Route[] = [{ method: 'get', path: '/exports/ledger.xlsx', handle: exportLedger }]
