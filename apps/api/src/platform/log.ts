import pino, { type Logger } from 'pino'
import { QueryFailedError } from 'typeorm'
import { requestId } from './request-context.ts'

export type Log = Logger

const shown = (process.env.PINGYI_LOG || 'warn') as pino.LevelWithSilent

/** Where the log goes: to the output what PINGYI_LOG wants. */
const outlets = pino.multistream(shown === 'silent' ? [] : [{ level: shown, stream: pino.destination({ dest: 1, sync: true }) }])

/** The log of this process: one line of JSON per event, with its request; without bodies, names, parameters or addresses of people. */
export const log: Log = pino(
  {
    level: shown,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => (requestId() === undefined ? {} : { request: requestId() }),
  },
  outlets,
)

/** Sends the log, requests included, to this stream too, until the answer is called. */
export function alsoLogTo(stream: pino.DestinationStream): () => void {
  const { level } = log
  log.level = 'info'
  let open = true
  outlets.add({ level: 'info', stream: { write: line => void (open && stream.write(line)) } })
  return () => {
    open = false
    log.level = level
  }
}

/** What the machine itself says of a mistake in the code; what else errors say may quote what somebody entered. */
const isOfTheMachine = (error: Error) => error instanceof TypeError || error instanceof ReferenceError
const quoted = /(["'`“‘]).*?(["'`”’])|\P{ASCII}+/gsu
const codeShape = /^[\w-]{1,40}$/

/** A mistake of ours as it may be logged: where it happened and which statement, never with whose data. */
export function traceOf(error: unknown) {
  if (!(error instanceof Error)) return { thrown: typeof error }
  const said = error.stack?.indexOf(error.message) ?? -1
  const at = (said < 0 ? '' : error.stack!.slice(said + error.message.length)).split('\n').filter(line => /^\s+at /.test(line))
  if (error instanceof QueryFailedError) {
    const { code, constraint, table } = error.driverError as { code?: string; constraint?: string; table?: string }
    return { error: error.name, code, constraint, table, statement: error.query.slice(0, 500), at }
  }
  const { code } = error as { code?: unknown }
  return {
    error: error.name,
    ...(typeof code === 'string' && codeShape.test(code) && { code }),
    ...(isOfTheMachine(error) && { message: error.message.replace(quoted, '…').slice(0, 200) }),
    at,
  }
}
