import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  print,
} from 'graphql'
import { prose } from './html.ts'
import { page } from './page.ts'

/** A type as written, with its name linked to its description. */
function linked(type: GraphQLType): string {
  const { name } = getNamedType(type)
  return String(type).replace(name, `<a href="#${name}">${name}</a>`)
}

const described = (description: string | null | undefined) => (description ? `<p>${prose(description)}</p>` : '')

function entry(at: string, { name, type, description, ...rest }: GraphQLArgument | GraphQLInputField | GraphQLField<unknown, unknown>) {
  const value = 'defaultValue' in rest && rest.defaultValue !== undefined ? astFromValue(rest.defaultValue, type as never) : null
  const args = 'args' in rest && rest.args.length > 0 ? `(${rest.args.map(arg => `${arg.name}: ${linked(arg.type)}`).join(', ')})` : ''
  return `<dt id="${at}.${name}"><code>${name}${args}: ${linked(type)}${value ? ` = ${prose(print(value))}` : ''}</code></dt><dd>${described(description)}</dd>`
}

/** A query or mutation with its arguments and its type. */
function operation(root: string, field: GraphQLField<unknown, unknown>): string {
  const at = `${root}.${field.name}`
  const args = field.args.map(arg => entry(at, arg)).join('')
  return `<article id="${at}"><h3>${field.name}</h3>${described(field.description)}<p><code>→ ${linked(field.type)}</code></p>${args && `<dl>${args}</dl>`}</article>`
}

function type(type: GraphQLNamedType): string {
  const fields = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []
  const values = isEnumType(type) ? type.getValues() : []
  const inside = [
    ...fields.map(field => entry(type.name, field)),
    ...values.map(({ name, description }) => `<dt id="${type.name}.${name}"><code>${name}</code></dt><dd>${described(description)}</dd>`),
  ].join('')
  return `<article id="${type.name}"><h3>${type.name}</h3>${described(type.description)}${inside && `<dl>${inside}</dl>`}</article>`
}

const named = <T extends { name: string }>(items: readonly T[]) => items.toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** The reference of all queries, mutations and types, from the descriptions in the schema. */
export function referencePage(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType()!, schema.getMutationType()!]
  const types = named(Object.values(schema.getTypeMap())).filter(one => !one.name.startsWith('__') && !roots.includes(one as never))
  const own = types.filter(one => !isSpecifiedScalarType(one))
  const sections = [
    ...roots.map(root => {
      const fields = named(Object.values(root.getFields()))
      return {
        title: root.name === 'Query' ? 'Queries' : 'Mutations',
        ids: fields.map(({ name }) => `${root.name}.${name}`),
        html: fields.map(field => operation(root.name, field)),
      }
    }),
    ...(
      [
        ['Types', isObjectType],
        ['Inputs', isInputObjectType],
        ['Enums', isEnumType],
        ['Scalars', (one: GraphQLNamedType) => !isObjectType(one) && !isInputObjectType(one) && !isEnumType(one)],
      ] as const
    ).map(([title, is]) => ({
      title,
      ids: own.filter(is).map(({ name }) => name),
      html: (title === 'Scalars' ? types : own).filter(is).map(type),
    })),
  ]
  const contents = sections.map(
    ({ title, ids }) =>
      `<details><summary>${title} (${ids.length})</summary><ul>${ids.map(id => `<li><a href="#${id}">${id.split('.').at(-1)}</a></li>`).join('')}</ul></details>`,
  )
  const main = sections.map(({ title, html }) => `<section><h2>${title}</h2>${html.join('\n')}</section>`)
  const head = `<h1>Reference</h1>${described(schema.description)}<p id="nothing-found" class="note" role="status" hidden>Nothing is named or described so.</p>`
  return page({
    path: '/docs/reference',
    lang: 'en',
    title: 'Reference',
    contents: contents.join(''),
    main: head + main.join('\n'),
    search: true,
  })
}
