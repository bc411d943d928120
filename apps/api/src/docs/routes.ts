import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '../platform/context.ts'
import type { Route } from '../platform/http.ts'
import { assets } from './files.ts'
import { guidePage } from './guide.ts'
import { page } from './page.ts'
import { referencePage } from './reference.ts'
import type { Limits } from './tables.ts'

type Kind = 'html' | 'css' | 'js'

/** Made once, when it is first asked for; sent compressed to whoever takes that. */
function kept(make: () => string) {
  let made: { plain: Buffer; small: Buffer } | undefined
  return (request: Request, response: Response, kind: Kind, status = 200) => {
    if (!made) {
      const plain = Buffer.from(make())
      made = { plain, small: gzipSync(plain) }
    }
    const isSmall = request.acceptsEncodings('gzip') === 'gzip'
    response.status(status).type(kind).set({ 'cache-control': 'no-cache', vary: 'accept-encoding' })
    if (isSmall) response.set('content-encoding', 'gzip')
    response.end(isSmall ? made.small : made.plain)
  }
}

const stranger = page({
  path: '/docs/reference',
  lang: 'en',
  title: 'Reference',
  contents: '',
  main: `<h1>Reference</h1><p class="note" lang="zh">接口参考只对已登录的用户和持有令牌的系统开放。请先在本浏览器<a href="/">登录</a>，再打开本页。</p>
<p class="note">The reference is for people who are signed in, and for tokens. <a href="/">Sign in</a> in this browser and come back, or send
<code>Authorization: Bearer</code> with a token. The <a href="/docs/en">guide</a> is open.</p>`,
})

/** The guide is open to whoever reaches the server; the reference, as the schema, to those who are signed in and to tokens. */
export function docsRoutes(schema: GraphQLSchema, limits: Limits, address: string): readonly Route[] {
  const get = (path: string, kind: Kind, make: () => string): Route => {
    const send = kept(make)
    return { method: 'get', path, handle: async (_, request, response) => send(request, response, kind) }
  }
  const [reference, refused] = [kept(() => referencePage(schema)), kept(() => stranger)]
  const answer = async ({ actor }: Context, request: Request, response: Response) =>
    actor ? reference(request, response, 'html') : refused(request, response, 'html', 401)
  return [
    get('/docs', 'html', () => guidePage('zh', schema, limits, address)),
    get('/docs/en', 'html', () => guidePage('en', schema, limits, address)),
    get('/docs/docs.css', 'css', () => assets['docs.css']),
    get('/docs/docs.js', 'js', () => assets['docs.js']),
    { method: 'get', path: '/docs/reference', handle: answer },
  ]
}
