import pino, { type Logger } from 'pino'
import { QueryFailedError } from 'typeorm'
import { requestId } from './request-context.ts'

const shown = (process.env.PINGYI_LOG || 'warn') as pino.LevelWithSilent

/** The outputs of the log. PINGYI_LOG sets the level of standard output. */
const outlets = pino.multistream(shown === 'silent' ? [] : [{ level: shown, stream: pino.destination({ dest: 1, sync: true }) }])

/** The log of this process: one line of JSON per event, with its request; without bodies, names, parameters or addresses of people. */
export const log: Logger = pino(
  {
    level: shown,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => (requestId() === undefined ? {} : { request: requestId() }),
  },
  outlets,
)

/** Also sends the log, requests included, to this stream. Returns a function that ends it. */
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

/** True for errors whose message comes from the runtime. Other messages may quote user input. */
const isOfTheMachine = (error: Error) => error instanceof TypeError || error instanceof ReferenceError
const quoted = /(["'`“‘]).*?(["'`”’])|\P{ASCII}+/gsu
const codeShape = /^[\w-]{1,40}$/

/** An internal error as it may be logged: the place and the statement, without data. */
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
