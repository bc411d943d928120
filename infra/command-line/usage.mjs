import { commands } from './commands.mjs'

/** How a command is called, in one line. */
export function usageOf(name) {
  const { parameters = [], flags = {}, isScript = true } = commands[name]
  const call = isScript ? `npm run ${name.replace('-', ':')}` : `node infra/commands/${name}.mjs`
  const options = Object.entries(flags).map(([flag, { value }]) => `[${isScript ? '-- ' : ''}${spelled(flag, value)}]`)
  return [call, ...parameters, ...options].join(' ')
}

export function helpOf(name) {
  const { does, flags = {} } = commands[name]
  const rows = Object.entries(flags).map(([flag, { value, does }]) => [spelled(flag, value), does])
  return [`usage: ${usageOf(name)}`, '', `It ${does}.`, '', ...aligned([...rows, ['--help, -h', 'shows this']])].join('\n')
}

export function helpOfAll() {
  const rows = Object.keys(commands).map(name => [name, commands[name].does])
  return ['usage: node infra/run.mjs <command> [--help]', '', ...aligned(rows)].join('\n')
}

const spelled = (flag, value) => (value ? `--${flag}=${value}` : `--${flag}`)

function aligned(rows) {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
