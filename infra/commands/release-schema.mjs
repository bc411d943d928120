// `npm run release:schema`: the present schema is the released one from now on, under the version of package.json.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argumentsOf } from '../command-line/arguments.mjs'
import { root } from '../root.mjs'

argumentsOf('release-schema')

const api = join(root, 'apps', 'api')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const head = `# The schema of the last release, ${version}. Written by \`npm run release:schema\`; \`npm run check\` holds the present one against it.\n\n`
writeFileSync(join(api, 'schema.released.graphql'), head + readFileSync(join(api, 'schema.graphql'), 'utf8'))
console.log(`apps/api/schema.released.graphql is the schema of ${version} now; its changes belong under “## ${version}” in CHANGELOG.md`)
