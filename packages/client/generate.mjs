// Prints the types of the operations from the schema: `npm run generate` writes src/operations.ts, `--stdout` only prints.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

const here = new URL('./', import.meta.url)
const read = path => readFileSync(new URL(path, here), 'utf8')
const documents = readdirSync(new URL('operations/', here))
  .toSorted()
  .map(name => ({ location: `operations/${name}`, document: parse(read(`operations/${name}`)) }))

const config = {
  useTypeImports: true,
  enumType: 'string-literal',
  skipTypename: true,
  documentMode: 'string',
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
}

const text = await codegen({
  filename: 'src/operations.ts',
  schema: parse(read('../../apps/api/schema.graphql')),
  documents,
  config,
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescriptOperations, typedDocumentNode },
})
if (process.argv.includes('--stdout')) process.stdout.write(text)
else writeFileSync(new URL('src/operations.ts', here), text)
