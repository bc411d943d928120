import { printSelection } from './select.ts'

export const brackets = (inside: readonly string[]) => (inside.length > 0 ? `(${inside.join(', ')})` : '')

/** How an operation writes a field of `Query` or `Mutation`: every argument is a variable of its name. */
export function rootField(name: string, args: string | undefined, selection: unknown, { before = '' } = {}) {
  const all = args?.split(', ') ?? []
  const names = all.map(arg => arg.slice(0, arg.indexOf(':')))
  return {
    names,
    declared: all.map(arg => `$${before}${arg}`),
    text:
      name + brackets(names.map(arg => `${arg}: $${before}${arg}`)) + (selection === true ? '' : ` ${printSelection(selection as object)}`),
  }
}
