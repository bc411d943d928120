import type { Request, Response } from 'express'
import type { Context } from './context.ts'

/** A path beside GraphQL: authenticated alike, its refusals answered as JSON alike. */
export type Route = {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly handle: (context: Context, request: Request, response: Response) => Promise<void>
}

/** Who sends this request, and the database to answer it from; found once. */
export const contextOf = (_request: Request, response: Response): Promise<Context> => response.locals.context()

/** The folder in which files are kept. */
export const homeOf = (request: Request): string => request.app.locals.home
