import type { EntityManager } from 'typeorm'
import type { Tx } from '../../platform/database/tx.ts'
import { newCode, newToken, plainCode, sha256 } from './random-secrets.ts'

// Only this file writes secrets. They are written in the transaction of the audited act, but never to the audit log.

export const idleMinutes = 30
const sessionHours = 8
const invitationDays = 7

export async function setPassword(tx: Tx, accountId: string, hash: string) {
  await tx.query(
    `-- set password
     insert into secrets (account_id, kind, hash) values ($1, 'PASSWORD', $2)
     on conflict (account_id) where kind = 'PASSWORD' do update set hash = excluded.hash, created_at = now()`,
    [accountId, hash],
  )
}

export async function passwordOf(db: EntityManager, accountId: string): Promise<string | null> {
  const [row] = await db.query("-- password hash\n select hash from secrets where account_id = $1 and kind = 'PASSWORD'", [accountId])
  return row?.hash ?? null
}

/** Creates a session and ends the one that the browser had. This prevents session fixation. */
export async function beginSession(tx: Tx, accountId: string, cameWith?: string): Promise<string> {
  const token = newToken()
  await tx.query(
    `-- begin session
     with ended as (delete from secrets where kind = 'SESSION' and (id = $3 or account_id = $1 and expires_at < now()))
     insert into secrets (account_id, kind, hash, expires_at) values ($1, 'SESSION', $2, now() + make_interval(hours => ${sessionHours}))`,
    [accountId, sha256(token), cameWith ?? null],
  )
  return token
}

export const endSession = (tx: Tx, id: string) => tx.query("-- end session\n delete from secrets where kind = 'SESSION' and id = $1", [id])

export const endSessions = (tx: Tx, accountId: string) =>
  tx.query("-- end sessions\n delete from secrets where kind = 'SESSION' and account_id = $1", [accountId])

/** Removes the password, all sessions and all invitations of an account. */
export const dropSecrets = (tx: Tx, accountId: string) =>
  tx.query("-- drop secrets\n delete from secrets where kind in ('PASSWORD', 'SESSION', 'INVITATION') and account_id = $1", [accountId])

export async function makeInvitation(tx: Tx, accountId: string): Promise<{ code: string; expiresAt: Date }> {
  const code = newCode()
  const [{ expires_at }] = await tx.query(
    `-- make invitation
     with old as (delete from secrets where kind = 'INVITATION' and account_id = $1)
     insert into secrets (account_id, kind, hash, expires_at)
     values ($1, 'INVITATION', $2, now() + make_interval(days => ${invitationDays})) returning expires_at`,
    [accountId, sha256(plainCode(code))],
  )
  return { code, expiresAt: expires_at }
}

/** Consumes an invitation and returns its account. Null if the code is unknown or expired. */
export async function takeInvitation(tx: Tx, code: string): Promise<string | null> {
  const [[row]] = await tx.query(
    "-- take invitation\n delete from secrets where kind = 'INVITATION' and hash = $1 and expires_at > now() returning account_id",
    [sha256(plainCode(code))],
  )
  return row?.account_id ?? null
}

export async function addToken(tx: Tx, accountId: string, accessTokenId: string): Promise<string> {
  const token = `pingyi_${newToken()}`
  await tx.query("-- add token\n insert into secrets (account_id, kind, hash, access_token_id) values ($1, 'TOKEN', $2, $3)", [
    accountId,
    sha256(token),
    accessTokenId,
  ])
  return token
}
