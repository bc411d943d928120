import type { Actor } from '@pingyi/domain'
import type { NextFunction, Request, Response } from 'express'
import type { DataSource } from 'typeorm'
import { type Context, makeContext } from '../platform/context.ts'
import type { SessionCookie } from './cookie.ts'

export type Identify = (
  db: DataSource['manager'],
  credentials: { session?: string | undefined; token?: string | undefined },
) => Promise<{ actor: Actor; secretId: string } | null>

const bearer = /^Bearer ([\w.~+/-]+=*)$/i

/** True if a token is sent, valid or not. */
export const hasBearer = (request: Request) => bearer.test(request.get('authorization') ?? '')

/** Gives the request its context. The actor is looked up on first use. A token takes precedence over a cookie. */
export const authenticate =
  (db: DataSource, cookie: SessionCookie, identify: Identify) => (request: Request, response: Response, next: NextFunction) => {
    const token = request.get('authorization') === undefined ? undefined : (bearer.exec(request.get('authorization')!)?.[1] ?? '')
    const session = token === undefined ? cookie.read(request) : undefined
    let found: Promise<Context> | undefined
    response.locals.context = () => (found ??= find())
    next()

    async function find(): Promise<Context> {
      const identity = token || session ? await identify(db.manager, { session, token }) : null
      return makeContext(db.manager, identity?.actor ?? null, {
        ...(identity && { secretId: identity.secretId }),
        http: { ip: request.ip ?? '', setSession: value => cookie.write(response, value) },
      })
    }
  }
