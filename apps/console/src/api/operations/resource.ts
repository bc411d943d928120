import { printSelection } from './select.ts'

/** How a resource is spelled in the API, and what the console selects of it. */
export type ResourceSpec = {
  one: string
  many: string
  /** Selected for lists and for single records alike, so that a page can show the row while it loads the record. */
  fields: object
  /** Selected for a single record beside `fields`. */
  more?: object
  /** Arguments that the list takes beside its filter, with their types: lifted out of react-admin's filter. */
  args?: Record<string, string>
  has: readonly ('list' | 'read' | 'create' | 'update')[]
  /** The type of the list's filter where it must be given. */
  filter?: string
  inputs?: { create?: string; update?: string }
}

export const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

/** The operations of a resource: their names and arguments follow from the API's one spelling. */
export function operations({ one, many, fields, more, args = {}, filter, inputs = {} }: ResourceSpec) {
  const Type = capital(one)
  const declared = Object.entries(args)
    .map(([name, type]) => `$${name}: ${type}, `)
    .join('')
  const passed = Object.keys(args)
    .map(name => `${name}: $${name}, `)
    .join('')
  const all = printSelection({ ...fields, ...more })
  return {
    list: `query ${many}(${declared}$page: PageInput, $sort: ${Type}Sort, $filter: ${filter ?? `${Type}Filter`}) { data: ${many}(${passed}page: $page, sort: $sort, filter: $filter) { items ${printSelection(fields)} total } }`,
    read: `query ${one}($id: ID!) { data: ${one}(id: $id) ${all} }`,
    create: `mutation create${Type}($input: ${inputs.create ?? `Create${Type}Input`}!, $idempotencyKey: String) { data: create${Type}(input: $input, idempotencyKey: $idempotencyKey) ${all} }`,
    update: `mutation update${Type}($id: ID!, $version: Int!, $input: ${inputs.update ?? `Update${Type}Input`}!, $idempotencyKey: String) { data: update${Type}(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) ${all} }`,
  }
}
