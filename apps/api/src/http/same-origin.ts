import type { NextFunction, Request, Response } from 'express'
import { refuse } from './answer.ts'

/** Content types that a page of any site can send without a preflight request. */
const ofForms = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']

type Rule = {
  readonly origin: string | undefined
  readonly hasSession: (request: Request) => boolean
  /** Methods that need no proof of origin. */
  readonly harmless: readonly string[]
  /** True for a cross-site request that brings its own credentials. */
  readonly isAdmitted?: (request: Request) => boolean
}

/** Protects against CSRF: requests must come from our own pages, or from no page at all. */
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

/** Browsers send the site or the origin. Without either, a content type that no form can send is proof enough. For GET, Apollo requires a header. */
function isNoPages(request: Request, hasSession: (request: Request) => boolean): boolean {
  if (request.get('sec-fetch-site') !== undefined || request.get('origin') !== undefined) return false
  const type = request.get('content-type')?.toLowerCase()
  const isNoForms = type !== undefined && !ofForms.some(form => type.startsWith(form))
  return request.method === 'GET' || request.get('authorization') !== undefined || !hasSession(request) || isNoForms
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null)
