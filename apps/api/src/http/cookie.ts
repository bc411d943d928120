import type { Request, Response } from 'express'

/** Over https, a `__Host-` cookie. Plain http cannot have one. */
export function sessionCookie(secure: boolean) {
  const name = secure ? '__Host-session' : 'session'
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    read(request: Request): string | undefined {
      const pair = (request.headers.cookie ?? '').split(/; */).find(one => one.startsWith(`${name}=`))
      return pair?.slice(name.length + 1) || undefined
    },
    write(response: Response, token: string | null) {
      response.append('set-cookie', token === null ? `${name}=; ${attributes}; Max-Age=0` : `${name}=${token}; ${attributes}`)
    },
  }
}

export type SessionCookie = ReturnType<typeof sessionCookie>
