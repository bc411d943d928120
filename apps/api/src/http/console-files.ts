import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compression from 'compression'
import express, { type NextFunction, type Request, type Response, Router } from 'express'

const unbuilt = 'The console is not built. Build it (npm start does), or use GraphQL: POST /graphql\n控制台尚未构建。\n'

/** Serves the console compressed. Assets named by their hash are cached for good; every page is index.html, revalidated each time. */
export function consoleFiles(folder: string | undefined): Router {
  const router = Router()
  const index = folder && join(folder, 'index.html')
  if (!folder || !index || !existsSync(index)) return router.get('/', (_, response) => void response.status(503).type('text').send(unbuilt))
  router.use(compression())
  router.use('/assets', express.static(join(folder, 'assets'), { index: false, redirect: false, immutable: true, maxAge: '1y' }))
  router.use(
    express.static(folder, { index: false, redirect: false, setHeaders: response => response.setHeader('cache-control', 'no-cache') }),
  )
  router.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = request.path === '/' || (request.accepts(['json', 'html']) === 'html' && !request.path.startsWith('/assets/'))
    const wantsPage = request.method === 'GET' && isPage
    if (!wantsPage) return next()
    response.set('cache-control', 'no-cache').sendFile(index, { cacheControl: false })
  })
  return router
}
