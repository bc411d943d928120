import { readdirSync, readFileSync } from 'node:fs'

/** Hand-written documentation is in `apps/api/docs`; the released schema is in `apps/api`. */
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

export const guides = { zh: read('docs/guide.zh.md'), en: read('docs/guide.en.md') }
export const assets = { 'docs.css': read('docs/docs.css'), 'docs.js': read('docs/docs.js') }
export const releasedSchema = read('schema.released.graphql')

/** The example files in alphabetical order. Tests run each of them. */
export const examples = new Map(
  readdirSync(new URL('../../docs/examples/', import.meta.url))
    .toSorted()
    .map(name => [name, read(`docs/examples/${name}`)]),
)
