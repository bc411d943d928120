import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problemCode, words } from '@pingyi/domain'
import { isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { requestLimits } from '../http/limits.ts'
import { makeSchema } from '../schema.ts'
import { testServer } from '../testing/server.ts'

const consoleDir = mkdtempSync(join(tmpdir(), 'pingyi-console-'))
const server = testServer({ consoleDir })
const stranger = server.visitor()
const office = server.visitor()
beforeAll(async () => {
  await office.signIn()
})

describe.each(['/docs', '/docs/en'])('the guide at %s', path => {
  test('is public, and loads nothing from other servers', async () => {
    const { status, headers, text } = await stranger.send(path)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    const loaded = [...text.matchAll(/<(?:script|link|img)[^>]*(?:src|href)="([^"]+)"/g)].map(([, from]) => from!)
    expect(loaded.toSorted()).toEqual(['/docs/docs.css', '/docs/docs.js', '/favicon.svg'])
    for (const one of loaded.filter(from => from.startsWith('/docs/'))) expect((await stranger.send(one)).status).toBe(200)
    expect(text).not.toMatch(/<script(?![^>]*src)|\son\w+=|\{\{\w/)
  })

  test('explains every code in both languages', async () => {
    const { text } = await stranger.send(path)
    for (const code of [...Object.keys(words.en.refusals), ...problemCode.codes]) expect(text).toContain(`<td><code>${code}</code></td>`)
    expect(text).toContain(words.zh.refusals.STALE)
    expect(text).toContain(words.en.refusals.STALE)
    expect(text).not.toMatch(/%\{\w+\}/)
  })

  test('breaks no sentences, and tables scroll on a phone', async () => {
    const { text } = await stranger.send(path)
    expect(text).toContain('<td>… may not see this, so they cannot be mentioned.</td>')
    expect(text.match(/<div class="wide" tabindex="0"><table/g)).toHaveLength(text.match(/<table/g)!.length)
  })

  test('has the limits of the server', async () => {
    const { text } = await stranger.send(path)
    for (const [name, most] of Object.entries(requestLimits))
      expect(text).toMatch(new RegExp(`<td><code>${name}</code></td><td>[^<]+</td><td>${most.toLocaleString('en')}</td>`))
    const { code, details } = await office.ask(`{ organizations { items ${'{ parent '.repeat(12)} { id } ${'}'.repeat(12)} } }`)
    expect([code, details]).toEqual(['LIMIT_EXCEEDED', { limit: 'depth', max: requestLimits.depth }])
  })

  test('has no dead links', async () => {
    const { text } = await stranger.send(path)
    const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    for (const [, to] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(decodeURIComponent(to!))
  })
})

describe('the reference', () => {
  test('requires signing in or a token, like the schema', async () => {
    const refused = await stranger.send('/docs/reference')
    expect(refused.status).toBe(401)
    expect(refused.text).not.toContain('statistics')
    expect((await office.send('/docs/reference')).status).toBe(200)
    const { data } = await office.ask('mutation { createAccessToken(name: "x", scopes: [READ_STATISTICS]) { token } }')
    const withToken = await stranger.send('/docs/reference', { headers: { authorization: `Bearer ${data.createAccessToken.token}` } })
    expect(withToken.status).toBe(200)
  })

  test('describes each query, mutation, type, field and value, and has no dead links', async () => {
    const { text } = await office.send('/docs/reference')
    const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const schema = await makeSchema()
    const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType()])
    for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
      if (!roots.has(type)) expect(ids).toContain(type.name)
      if (isObjectType(type) || isInputObjectType(type))
        for (const field of Object.keys(type.getFields())) expect(ids).toContain(`${type.name}.${field}`)
      if (isEnumType(type)) for (const { name } of type.getValues()) expect(ids).toContain(`${type.name}.${name}`)
    }
    for (const [, to] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to)
    expect(text).toContain('Numerator of denominator')
  })

  test('is compressed for clients that accept it', async () => {
    const plain = await office.send('/docs/reference', { headers: { 'accept-encoding': 'identity' } })
    const small = await office.send('/docs/reference', { headers: { 'accept-encoding': 'gzip' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(small.headers.get('content-encoding')).toBe('gzip')
    expect(small.text).toBe(plain.text)
  })
})

describe.each(['/docs/query', '/docs/query/en'])('the query page at %s', path => {
  test('requires signing in, and links to the sign-in in both languages', async () => {
    const { status, headers, text } = await stranger.send(path)
    expect([status, headers.get('content-type')]).toEqual([401, 'text/html; charset=utf-8'])
    expect(text.match(/<a href="\/">(登录|Sign in)<\/a>/g)).toHaveLength(2)
    expect(text).toContain(`<a href="${path}" hreflang="${path.endsWith('en') ? 'en' : 'zh'}" aria-current="page">`)
  })

  test('is the page of the console’s build, under the same content security policy', async () => {
    mkdirSync(join(consoleDir, 'query'), { recursive: true })
    writeFileSync(join(consoleDir, 'query', 'index.html'), '<!doctype html><title>查询</title>')
    const { status, headers, text } = await office.send(path)
    expect([status, text]).toEqual([200, '<!doctype html><title>查询</title>'])
    expect(headers.get('content-security-policy')).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'")
  })
})
