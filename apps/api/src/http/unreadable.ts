import type { Duplex } from 'node:stream'
import { headLimit } from './limits.ts'

const answers: Record<string, { status: string; code: string; details: object }> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'LIMIT_EXCEEDED',
    details: { limit: 'head', max: headLimit },
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', code: 'BAD_REQUEST', details: { reason: 'TOO_SLOW' } },
}
const broken = { status: '400 Bad Request', code: 'BAD_REQUEST', details: { reason: 'HTTP' } }

/** Answers requests that Node cannot parse in the form of every other refusal. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const { status, code, details } = answers[error.code ?? ''] ?? broken
  const body = JSON.stringify({ errors: [{ message: code, extensions: { code, details } }] })
  const head = ['content-type: application/json; charset=utf-8', `content-length: ${body.length}`, 'cache-control: no-store']
  socket.end(`HTTP/1.1 ${status}\r\n${[...head, 'connection: close'].join('\r\n')}\r\n\r\n${body}`)
}
