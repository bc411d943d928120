import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { makeSchema } from './schema.ts'

const text = `${printSchema(lexicographicSortSchema(await makeSchema()))}\n`
if (process.argv.includes('--stdout')) process.stdout.write(text)
else writeFileSync(new URL('../schema.graphql', import.meta.url), text)
