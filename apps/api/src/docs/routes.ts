import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'express'
import type { Context } from '../platform/context.ts'
import type { ServerFacts } from '../platform/feature-parts.ts'
import type { Route } from '../platform/http.ts'
import { assets } from './files.ts'
import { guidePage } from './guide.ts'
import type { Path } from './page.ts'
import { queryPage } from './query-page.ts'
import { referencePage } from './reference.ts'
import { signInFirst } from './sign-in-first.ts'

type Kind = 'html' | 'css' | 'js'
type Make = () => string | Promise<string>

/** Builds a page on first use and serves it compressed if the client accepts that. */
function kept(make: Make) {
  let made: { plain: Buffer; small: Buffer } | undefined
  return async (request: Request, response: Response, kind: Kind, status = 200) => {
    if (!made) {
      const plain = Buffer.from(await make())
      made = { plain, small: gzipSync(plain) }
    }
    const isSmall = request.acceptsEncodings('gzip') === 'gzip'
    response.status(status).type(kind).set({ 'cache-control': 'no-cache', vary: 'accept-encoding' })
    if (isSmall) response.set('content-encoding', 'gzip')
    response.end(isSmall ? made.small : made.plain)
  }
}

const forReference = signInFirst('/docs/reference', 'Reference', {
  zh: '接口参考只对已登录的用户和持有令牌的系统开放。',
  en: `The reference is for people who are signed in, and for tokens. <a href="/">Sign in</a> in this browser and come back, or send
<code>Authorization: Bearer</code> with a token.`,
})
const forQueries = (path: Path) =>
  signInFirst(path, '查询 Query', {
    zh: '查询页以您的登录身份查询，只对已登录的用户开放。',
    en: 'The query page asks as the user who is signed in. <a href="/">Sign in</a> in this browser and come back.',
  })

/** The guide is public. The reference and the query page require signing in or a token, like the schema. */
export function docsRoutes({ schema, limits, address, consoleDir }: ServerFacts): readonly Route[] {
  const get = (path: string, kind: Kind, make: Make): Route => {
    const send = kept(make)
    return { method: 'get', path, handle: async (_, request, response) => send(request, response, kind) }
  }
  const guarded = (path: Path, make: Make, stranger: string): Route => {
    const [whole, refused] = [kept(make), kept(() => stranger)]
    const handle = async ({ actor }: Context, request: Request, response: Response) =>
      actor ? whole(request, response, 'html') : refused(request, response, 'html', 401)
    return { method: 'get', path, handle }
  }
  const query = (path: Path) => guarded(path, () => queryPage(consoleDir, path), forQueries(path))
  return [
    get('/docs', 'html', () => guidePage('zh', schema, limits, address)),
    get('/docs/en', 'html', () => guidePage('en', schema, limits, address)),
    get('/docs/docs.css', 'css', () => assets['docs.css']),
    get('/docs/docs.js', 'js', () => assets['docs.js']),
    guarded('/docs/reference', () => referencePage(schema), forReference),
    query('/docs/query'),
    query('/docs/query/en'),
  ]
}
