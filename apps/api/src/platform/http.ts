import type { Request, Response } from 'express'
import type { Context } from './context.ts'

/** An HTTP route beside GraphQL, with the same authentication and refusals as JSON. */
export type Route = {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly handle: (context: Context, request: Request, response: Response) => Promise<void>
}

/** The context of a request, made once. */
export const contextOf = (_request: Request, response: Response): Promise<Context> => response.locals.context()

/** The folder for stored files. */
export const homeOf = (request: Request): string => request.app.locals.home
