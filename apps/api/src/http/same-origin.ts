import type { NextFunction, Request, Response } from 'express'
import { refuse } from './answer.ts'

/** What a page of any site can send without asking us first. */
const ofForms = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']

type Rule = {
  readonly origin: string | undefined
  readonly hasSession: (request: Request) => boolean
  /** Methods that need no proof. */
  readonly harmless: readonly string[]
  /** True for a request of another site that brings rights of its own. */
  readonly isAdmitted?: (request: Request) => boolean
}

/** No other site may act with a visitor's session: a request must come from our own pages, or from no page at all. */
export const sameOrigin =
  ({ origin, hasSession, harmless, isAdmitted = () => false }: Rule) =>
  (request: Request, response: Response, next: NextFunction) => {
    if (harmless.includes(request.method) || isOurs(request, origin) || isNoPages(request, hasSession) || isAdmitted(request)) next()
    else refuse(response, 'FORBIDDEN', { reason: 'CROSS_SITE' })
  }

function isOurs(request: Request, own: string | undefined): boolean {
  const site = request.get('sec-fetch-site')
  const from = request.get('origin')
  if (site === 'same-origin' || site === 'none') return true
  return from !== undefined && (from === own || hostOf(from) === request.get('host'))
}

/** Every browser names the site or the origin; without either, a type that no form can send needs no more proof. A GET is proved by a header, which Apollo asks for. */
function isNoPages(request: Request, hasSession: (request: Request) => boolean): boolean {
  if (request.get('sec-fetch-site') !== undefined || request.get('origin') !== undefined) return false
  const type = request.get('content-type')?.toLowerCase()
  const isNoForms = type !== undefined && !ofForms.some(form => type.startsWith(form))
  return request.method === 'GET' || request.get('authorization') !== undefined || !hasSession(request) || isNoForms
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null)
