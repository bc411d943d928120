import { mutationArguments, queryArguments } from '../schema.ts'
import { printSelection } from './select.ts'

const tables: Readonly<Record<'query' | 'mutation', Readonly<Record<string, string>>>> = {
  query: queryArguments,
  mutation: mutationArguments,
}

export const brackets = (inside: readonly string[]) => (inside.length > 0 ? `(${inside.join(', ')})` : '')

/** The names of the arguments of a field of `Query` or `Mutation`, and how an operation writes the field: every argument is a variable of its name. */
export function rootField(kind: keyof typeof tables, name: string, selection: unknown, { before = '' } = {}) {
  const args = tables[kind][name]?.split(', ') ?? []
  const names = args.map(arg => arg.slice(0, arg.indexOf(':')))
  return {
    names,
    declared: args.map(arg => `$${before}${arg}`),
    text:
      name + brackets(names.map(arg => `${arg}: $${before}${arg}`)) + (selection === true ? '' : ` ${printSelection(selection as object)}`),
  }
}
