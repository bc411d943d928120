import { statSync } from 'node:fs'
import { Complaint } from '../complaint.mjs'

const number = new Intl.NumberFormat('en')

/** What a backup holds, in a few figures. */
export function figuresOf({ tables }) {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
  return `${Object.keys(tables).length} tables, ${number.format(rows)} rows, ${number.format(tables.audit_events.rows)} events in the audit log`
}

export const sizeOf = path => `${number.format(Math.ceil(statSync(path).size / 1024))} kB`

/** Reasons of the server's parts that the operator can understand, told as all others are. */
export function asComplaint(error, file) {
  if (error.name === 'NoBackup') return new Complaint(`${file} can't be restored: ${error.message}`)
  if (error.code === 'ENOENT' && error.path === file) return new Complaint(`there is no ${file}`)
  if (error.code === 'EISDIR') return new Complaint(`${file} is a folder`)
  return error
}
