// Holds the GraphQL schema against that of the last release: what breaks clients must be announced.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Complaint, reportError } from '../complaint.mjs'
import { root } from '../root.mjs'
import { placeOf, schemaChanges } from './schema-changes.mjs'

const folder = resolve(process.argv[2] ?? root)
const read = (...path) => readFileSync(join(folder, ...path), 'utf8')

try {
  const { dangerous, untold } = schemaChanges(
    read('apps', 'api', 'schema.released.graphql'),
    read('apps', 'api', 'schema.graphql'),
    read('CHANGELOG.md'),
  )
  for (const { description } of dangerous) console.log(`may surprise a client: ${description}`)
  for (const change of untold) console.error(`breaks clients of the last release: ${change.description} (${placeOf(change)})`)
  if (untold.length > 0) {
    const line = `- Breaking: ${[...new Set(untold.map(placeOf))].map(place => `\`${place}\``).join(', ')} …`
    throw new Complaint(`undo it, or tell clients under “## Unreleased” in CHANGELOG.md: ${line}`)
  }
} catch (error) {
  reportError(error)
}
