// Prints the GraphQL schema anew; fails if that changes the committed file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint, tell } from '../complaint.mjs'
import { tool } from '../parts.mjs'
import { listen } from '../processes.mjs'
import { root } from '../root.mjs'

const api = join(root, 'apps', 'api')
const committed = () => readFileSync(join(api, 'schema.graphql'), 'utf8')

try {
  const before = committed()
  const { code, said } = await listen(tool('tsx'), ['--conditions=@pingyi/source', 'src/print-schema.ts'], { cwd: api })
  if (code !== 0) throw new Complaint(`the schema can't be printed\n${said}`)
  if (committed() !== before) throw new Complaint('apps/api/schema.graphql was not what the code prints; it is now: read it and commit it')
} catch (error) {
  tell(error)
}
