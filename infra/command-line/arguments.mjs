import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { Complaint, tell } from '../complaint.mjs'
import { commands } from './commands.mjs'
import { helpOf, helpOfAll, usageOf } from './usage.mjs'

const isEntry = basename(process.argv[1]) === 'run.mjs'

/** The command that `run.mjs` was asked for; ends the process if it is none. */
export function commandName() {
  const name = process.argv[2]
  if (Object.hasOwn(commands, name ?? '')) return name
  if (['--help', '-h'].includes(name)) answer(helpOfAll())
  if (name === undefined) answer(helpOfAll(), 1)
  refuse(`there is no command ${name}; node infra/run.mjs --help lists them`)
}

/** What stands behind the command, whether npm or the container runs it; ends the process on `--help` and on what the command does not take. */
export function argumentsOf(name) {
  const { parameters = [], flags = {} } = commands[name]
  const options = { ...flags, help: { type: 'boolean', short: 'h' } }
  const { values, positionals } = parsed(name, options)
  if (values.help) answer(helpOf(name))
  const isNeeded = parameters.filter(parameter => parameter.startsWith('<'))
  if (positionals.length < isNeeded.length) refuse(`${usageOf(name)}: ${isNeeded[positionals.length]} is missing`)
  if (positionals.length > parameters.length) refuse(`${usageOf(name)}: unexpected argument ${positionals[parameters.length]}`)
  return { ...values, positionals }
}

function parsed(name, options) {
  try {
    return parseArgs({ args: process.argv.slice(isEntry ? 3 : 2), options, allowPositionals: true })
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error
    const [sentence] = error.message.split('. ')
    refuse(`${usageOf(name)}: ${sentence[0].toLowerCase()}${sentence.slice(1)}`)
  }
}

function answer(text, code = 0) {
  console.log(text)
  process.exit(code)
}

function refuse(line) {
  tell(new Complaint(line))
  process.exit()
}
