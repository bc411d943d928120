import { HttpError } from 'ra-core'
import { refusalError } from '../api/send.ts'
import { session } from '../api/session.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const largestFile = 20 * 1024 * 1024

/** Hands a roster over; the answer is the id of its import, which is read meanwhile. */
export async function upload(file: File): Promise<string> {
  if (file.size > largestFile) throw refusalError('LIMIT_EXCEEDED', { limit: 'file', max: 20 })
  if (!/\.xlsx$/i.test(file.name)) throw refusalError('UNREADABLE_FILE', { reason: 'not .xlsx' })
  const response = await fetch(`/imports?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': xlsx },
    body: file,
  }).catch(() => {
    throw new HttpError('refusals.UNAVAILABLE', 503, { code: 'UNAVAILABLE', details: {} })
  })
  if (response.status === 401 && (await session.renewed())) return upload(file)
  const answer = await response.json().catch(() => null)
  if (response.status === 202 && answer?.id) return answer.id
  const extensions = answer?.errors?.[0]?.extensions ?? answer
  throw refusalError(extensions?.code ?? (response.status === 413 ? 'LIMIT_EXCEEDED' : 'UNAVAILABLE'), extensions?.details)
}
