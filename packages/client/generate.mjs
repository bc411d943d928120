// Prints what the client has from elsewhere: the types of its operations from the schema, and the refusals from the domain.
// `npm run generate` writes both files; `--stdout` prints the operations only, `--refusals` the refusals only.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

const here = new URL('./', import.meta.url)
const read = path => readFileSync(new URL(path, here), 'utf8')

async function printOperations() {
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
  // The package that has this type asks for graphql as its peer; ours is the same.
  const own = text.replace("'@graphql-typed-document-node/core'", "'./document.ts'")
  return `// Printed from operations/ and apps/api/schema.graphql by \`npm run schema\`; not written by hand.\n${own}`
}

/** The compiler is loaded only where it is asked. */
const printRefusals = async () => (await import('./print-refusals.mjs')).printRefusals()

if (process.argv.includes('--refusals')) process.stdout.write(await printRefusals())
else if (process.argv.includes('--stdout')) process.stdout.write(await printOperations())
else {
  writeFileSync(new URL('src/operations.ts', here), await printOperations())
  writeFileSync(new URL('src/refusals.ts', here), await printRefusals())
}
