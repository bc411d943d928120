// Prints the types of the API from its schema: `npm run generate` writes src/api/schema.ts, `--stdout` only prints.
import { readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import { parse } from 'graphql'

const here = new URL('./', import.meta.url)
const capital = word => word[0].toUpperCase() + word.slice(1)

const config = {
  enumsAsTypes: true,
  skipTypename: true,
  immutableTypes: true,
  disableDescriptions: true,
  avoidOptionals: { field: true },
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
}

/** What the fields of a root take: as types, and as a table to write operations from. */
function printArguments(root) {
  const fields = Object.values(root.getFields()).filter(({ args }) => args.length > 0)
  const types = fields.map(({ name }) => `  ${name}: ${root.name}${capital(name)}Args;`)
  const table = fields.map(({ name, args }) => `  ${name}: '${args.map(arg => `${arg.name}: ${arg.type}`).join(', ')}',`)
  return [
    `export type ${root.name}Arguments = {\n${types.join('\n')}\n};`,
    `export const ${root.name.toLowerCase()}Arguments = {\n${table.join('\n')}\n} as const satisfies Record<keyof ${root.name}Arguments, string>;`,
  ].join('\n\n')
}

const rootArguments = {
  plugin: schema => [schema.getQueryType(), schema.getMutationType()].map(printArguments).join('\n\n'),
}

const text = await codegen({
  filename: 'src/api/schema.ts',
  schema: parse(readFileSync(new URL('../api/schema.graphql', here), 'utf8')),
  documents: [],
  config,
  plugins: [{ typescript: {} }, { rootArguments: {} }],
  pluginMap: { typescript, rootArguments },
})
const printed = `// Printed from apps/api/schema.graphql by \`npm run schema\`; not written by hand.\n${text}`
if (process.argv.includes('--stdout')) process.stdout.write(printed)
else writeFileSync(new URL('src/api/schema.ts', here), printed)
