// Prints the GraphQL schema, and the types of the client and of the console from it, anew and compares them with the committed ones.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint, reportError } from '../complaint.mjs'
import { listen } from '../processes/launch.mjs'
import { root } from '../root.mjs'
import { fromSources } from '../sources/node-flags.mjs'

const api = join(root, 'apps', 'api')

try {
  const { code, said } = await listen(process.execPath, [...fromSources, 'src/print-schema.ts', '--stdout'], { cwd: api })
  if (code !== 0) throw new Complaint(`the schema can't be printed\n${said}`)
  if (said !== readFileSync(join(api, 'schema.graphql'), 'utf8')) {
    throw new Complaint('apps/api/schema.graphql is not what the code prints; run `npm run schema`, read the change and commit it')
  }
  const client = join(root, 'packages', 'client')
  const types = await listen(process.execPath, ['generate.mjs', '--stdout'], { cwd: client })
  if (types.code !== 0) throw new Complaint(`an operation of packages/client does not fit the schema\n${types.said}`)
  if (types.said !== readFileSync(join(client, 'src', 'operations.ts'), 'utf8')) {
    throw new Complaint(
      'packages/client/src/operations.ts is not what the schema gives; run `npm run schema`, read the change and commit it',
    )
  }
  const screens = join(root, 'apps', 'console')
  const rows = await listen(process.execPath, ['generate.mjs', '--stdout'], { cwd: screens })
  if (rows.code !== 0) throw new Complaint(`the types of the console can't be printed\n${rows.said}`)
  if (rows.said !== readFileSync(join(screens, 'src', 'api', 'schema.ts'), 'utf8')) {
    throw new Complaint('apps/console/src/api/schema.ts is not what the schema gives; run `npm run schema`, read the change and commit it')
  }
} catch (error) {
  reportError(error)
}
