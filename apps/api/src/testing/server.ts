import type { GraphQLFormattedError } from 'graphql'
import { afterAll, beforeAll } from 'vitest'
import { ensureFirstOffice } from '../accounts/sessions/first-office.ts'
import { campaignData, ensureVocabulary } from '../criteria/seed.ts'
import { listen, type ServerSettings } from '../server.ts'
import { testDatabase } from './database.ts'
import { demandDeclared, type Failure } from './declared-refusals.ts'

export const officePassword = 'correct horse battery'

type Headers = Record<string, string>
// biome-ignore lint/suspicious/noExplicitAny: what the server answers is read freely in tests
export type HttpAnswer = { status: number; headers: globalThis.Headers; text: string; data: any; code: string | undefined; details: any }

let visitors = 0

const sourceOf = (path: string, body: unknown): string =>
  new URL(path, 'http://server').searchParams.get('query') ?? JSON.parse(String(body)).query

/** A visitor with a cookie jar and an IP address of their own. */
export function visitorOf(url: () => string) {
  const address = `10.0.${Math.floor(++visitors / 250)}.${visitors % 250}`
  const visitor = {
    cookie: '',
    async send(path: string, init: RequestInit & { headers?: Headers } = {}): Promise<HttpAnswer> {
      const headers = { 'x-forwarded-for': address, ...(visitor.cookie && { cookie: visitor.cookie }), ...init.headers }
      const answer = await fetch(url() + path, { ...init, headers })
      for (const cookie of answer.headers.getSetCookie()) visitor.cookie = /Max-Age=0/.test(cookie) ? '' : cookie.split(';')[0]!
      const text = await answer.text()
      const json = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {}
      const failures: Failure[] = (json.errors ?? []).map(({ path, extensions }: GraphQLFormattedError) => ({
        path,
        code: extensions?.code,
      }))
      if (failures.some(({ path }) => path)) await demandDeclared(sourceOf(path, init.body), failures)
      const { code, details } = json.errors?.[0]?.extensions ?? {}
      return { status: answer.status, headers: answer.headers, text, data: json.data, code, details }
    },
    raw: (body: string, headers: Headers = {}) =>
      visitor.send('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }),
    ask: (query: string, variables: object = {}, headers: Headers = {}) => visitor.raw(JSON.stringify({ query, variables }), headers),
    signIn: (username = 'office', password = officePassword) =>
      visitor.ask('mutation($u: String!, $p: String!) { signIn(username: $u, password: $p) { everywhere account { id } } }', {
        u: username,
        p: password,
      }),
  }
  return visitor
}

export type Visitor = ReturnType<typeof visitorOf>

/** A running server with a separate database, the vocabulary and the first office account. */
export function testServer(settings: Partial<ServerSettings> = {}) {
  const database = testDatabase()
  let port = 0
  let close = async () => {}
  beforeAll(async () => {
    await ensureVocabulary(database.db.manager, campaignData)
    await ensureFirstOffice(database.db, officePassword)
    ;({ port, close } = await listen({ db: database.db, port: 0, ...settings }))
  })
  afterAll(() => close())
  const url = () => `http://127.0.0.1:${port}`
  return { ...database, url, visitor: () => visitorOf(url), close: () => close() }
}
