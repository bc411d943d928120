import { brackets, rootField } from './root-fields.ts'

/** How a resource is spelled in the API, and what the console selects of it. */
export type ResourceSpec = {
  one: string
  many: string
  /** Selected for lists and for single records alike, so that a page can show the row while it loads the record. */
  fields: object
  /** Selected for a single record beside `fields`. */
  more?: object
  has: readonly ('list' | 'read' | 'create' | 'update')[]
  /** An update takes the whole record, not only what was changed. */
  updatesWhole?: true
}

const all = ({ fields, more }: ResourceSpec) => ({ ...fields, ...more })

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

function operation(kind: 'query' | 'mutation', name: string, selection: object) {
  const { declared, text } = rootField(kind, name, selection)
  return `${kind} ${name}${brackets(declared)} { data: ${text} }`
}

/** The operations of a resource: their names follow from the API's one spelling. */
export const operations = {
  list: ({ many, fields }: ResourceSpec) => operation('query', many, { items: fields, total: true }),
  read: (spec: ResourceSpec) => operation('query', spec.one, all(spec)),
  create: (spec: ResourceSpec) => operation('mutation', `create${capital(spec.one)}`, all(spec)),
  update: (spec: ResourceSpec) => operation('mutation', `update${capital(spec.one)}`, all(spec)),
}

/** The arguments of a list beside its filter: react-admin passes them within it. */
export const listArguments = ({ many }: ResourceSpec) =>
  rootField('query', many, true).names.filter(name => !['page', 'sort', 'filter'].includes(name))
