import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { Complaint } from '../complaint.mjs'
import { allows } from './account.mjs'

const systemPlace = '/var/lib/pingyi'

/** The folder in PINGYI_HOME that belongs to PostgreSQL's account; a link to a system folder if that account can't reach the home. */
export function placeIn(home, account) {
  const place = join(home, 'postgres')
  if (existsSync(place)) return realpathSync(place)
  const elsewhere = keptElsewhere(home)
  if (elsewhere)
    throw new Complaint(
      `the database of ${home} was kept in ${elsewhere}, which is not there: put it back, or delete the link ${place} and restore a backup`,
    )
  if (account.uid !== undefined) chmodSync(home, statSync(home).mode | 0o011)
  mkdirSync(place, { mode: 0o700 })
  chownTo(place, account)
  if (allows(account, '-w', place)) return place
  rmdirSync(place)
  symlinkSync(reachablePlace(account), place)
  return realpathSync(place)
}

/** Where the database of this home is, if it isn't in it. */
export function keptElsewhere(home) {
  const place = join(home, 'postgres')
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(place) : null
}

function reachablePlace(account) {
  mkdirSync(systemPlace, { recursive: true, mode: 0o711 })
  const place = mkdtempSync(join(systemPlace, 'home-'))
  chownTo(place, account)
  return place
}

export function chownTo(path, account) {
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid)
}
