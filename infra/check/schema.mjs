// Prints the GraphQL schema anew and compares it with the committed one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint, tell } from '../complaint.mjs'
import { tool } from '../parts.mjs'
import { listen } from '../processes.mjs'
import { root } from '../root.mjs'

const api = join(root, 'apps', 'api')

try {
  const { code, said } = await listen(tool('tsx'), ['--conditions=@pingyi/source', 'src/print-schema.ts', '--stdout'], { cwd: api })
  if (code !== 0) throw new Complaint(`the schema can't be printed\n${said}`)
  if (said !== readFileSync(join(api, 'schema.graphql'), 'utf8')) {
    throw new Complaint('apps/api/schema.graphql is not what the code prints; run `npm run schema`, read the change and commit it')
  }
} catch (error) {
  tell(error)
}
