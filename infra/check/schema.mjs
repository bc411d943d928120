// Prints the GraphQL schema, and the types of the client and of the console from it, anew and compares them with the committed ones.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint, reportError } from '../complaint.mjs'
import { listen } from '../processes/launch.mjs'
import { root } from '../root.mjs'
import { fromSources } from '../sources/node-flags.mjs'

/** What is printed: by whom, into which file there, and what it means if it can't be. */
const printed = [
  { folder: 'apps/api', args: [...fromSources, 'src/print-schema.ts'], file: 'schema.graphql', fault: "the schema can't be printed" },
  {
    folder: 'packages/client',
    args: ['generate.mjs'],
    file: 'src/operations.ts',
    fault: 'an operation of packages/client does not fit the schema',
  },
  { folder: 'apps/console', args: ['generate.mjs'], file: 'src/api/schema.ts', fault: "the types of the console can't be printed" },
]

try {
  for (const { folder, args, file, fault } of printed) {
    const cwd = join(root, folder)
    const { code, said } = await listen(process.execPath, [...args, '--stdout'], { cwd })
    if (code !== 0) throw new Complaint(`${fault}\n${said}`)
    if (said !== readFileSync(join(cwd, file), 'utf8'))
      throw new Complaint(`${folder}/${file} is not what is printed today; run \`npm run schema\`, read the change and commit it`)
  }
} catch (error) {
  reportError(error)
}
