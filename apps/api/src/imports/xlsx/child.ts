// Runs in a child process: a hostile workbook can exhaust it, not the server.
import { readWorkbook } from './read-workbook.ts'
import { Unreadable } from './workbook-rows.ts'

const send = (message: object) => new Promise<void>((resolve, reject) => process.send?.(message, e => (e ? reject(e) : resolve())))

process.on('disconnect', () => process.exit(1))
try {
  await readWorkbook(process.argv[2]!, send)
  await send({ end: true })
} catch (error) {
  await send({ fault: error instanceof Unreadable ? error.fault : 'DAMAGED' })
}
process.disconnect()
