import { backupsIn, listed } from '../backups/folder.mjs'
import { serverParts } from '../backups/server-parts.mjs'
import { doubtful, well, wrong } from './findings.mjs'

const tooOld = 36
const advice = '`npm run backup`, each night; and keep a copy on another machine'

const newestVerified = home => listed(backupsIn(home)).find(({ verified }) => verified)

export function newest(home) {
  const all = listed(backupsIn(home))
  const found = newestVerified(home)
  if (!found) return doubtful(all.length > 0 ? 'none was verified' : `none is in ${backupsIn(home)}`, advice)
  const hours = Math.floor((Date.now() - found.moment) / 3_600_000)
  if (hours > tooOld) return doubtful(`the newest verified one is ${hours} hours old`, advice)
  return well(`the newest verified one is ${hours} hours old`)
}

/** The audit log must begin as it stood when the newest backup was made. */
export async function sameLog(home, client) {
  const found = newestVerified(home)
  if (!found) return []
  const { auditLogBefore, tablesOf } = await serverParts('backups/settled', 'backups/tables')
  const { settled, tables } = found.verified
  const log = (await tablesOf(client)).find(({ name }) => name === 'audit_events')
  const now = await auditLogBefore(client, { ...log, columns: tables.audit_events.columns }, settled.before)
  if (now.rows === settled.rows && now.sha256 === settled.sha256)
    return well(
      settled.rows > 0
        ? `its first ${settled.rows} events are those of the newest backup`
        : 'the newest backup vouches for none of its events yet: all were younger than an hour',
    )
  return wrong(
    `it holds ${now.rows} events from before ${settled.before}, other than the ${settled.rows} of ${found.path}`,
    'events were changed, added or taken out; if an older backup was restored on purpose, `npm run backup` makes a new beginning',
  )
}
