import type { Request, Response } from 'express'
import { type Context, signedIn } from '../platform/context.ts'
import { homeOf, type Route } from '../platform/http.ts'
import { namesOfPosts, readPosts } from './roster/choices.ts'
import { rosterTemplate } from './roster/template.ts'
import { mayImport } from './steps/begin-import.ts'
import { receiveImport } from './steps/receive-import.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name is shown and stored
const unprintable = /[\u0000-\u001f\u007f]|[\uD800-\uDFFF](?![\uDC00-\uDFFF])/g

/** POST /imports?name=…: the body is the file. Answers 202 with the id of the import. */
export async function uploadImport(context: Context, request: Request, response: Response) {
  mayImport(signedIn(context))
  if (!request.is(xlsx)) throw Object.assign(new Error('not a workbook'), { type: 'CONTENT_TYPE', status: 415 })
  const given = typeof request.query.name === 'string' ? request.query.name.replace(unprintable, '').trim() : ''
  const { id } = await receiveImport(context, request, { name: given || 'roster.xlsx', home: homeOf(request) })
  response.status(202).json({ id })
}

/** GET /exports/roster-template.xlsx?lang=zh */
export async function exportTemplate(context: Context, request: Request, response: Response) {
  signedIn(context)
  const language = request.query.lang === 'en' ? 'en' : 'zh'
  const title = language === 'zh' ? '名册模板' : 'roster-template'
  response.setHeader('content-type', xlsx)
  response.setHeader(
    'content-disposition',
    `attachment; filename="roster-template.xlsx"; filename*=UTF-8''${encodeURIComponent(title)}.xlsx`,
  )
  response.end(await rosterTemplate(language, namesOfPosts(await readPosts(context.db))))
}

export const importRoutes: readonly Route[] = [
  { method: 'post', path: '/imports', handle: uploadImport },
  { method: 'get', path: '/exports/roster-template.xlsx', handle: exportTemplate },
]
