import 'reflect-metadata'
import { existsSync, readdirSync } from 'node:fs'
import { extname } from 'node:path'
import type { MigrationInterface } from 'typeorm'
import type { Feature } from './platform/feature-parts.ts'

/** `.ts` from the sources, `.js` from the build. */
const extension = extname(import.meta.url)
const here = (path: string) => new URL(path, import.meta.url)

const folders = readdirSync(here('.')).filter(folder => existsSync(here(`./${folder}/feature${extension}`)))

/** All features: every folder beside this file that has a `feature.ts`. */
export const features: readonly Feature[] = await Promise.all(
  folders.map(async folder => ((await import(`./${folder}/feature.ts`)) as { feature: Feature }).feature),
)

const isMigration = (file: string) => /^\d+-/.test(file) && file.endsWith(extension)

/** All migrations. Their names end with the timestamp by which they are sorted. */
export const migrations: readonly (new () => MigrationInterface)[] = await Promise.all(
  readdirSync(here('./migrations'))
    .filter(isMigration)
    .map(async file => {
      const module: Record<string, new () => MigrationInterface> = await import(`./migrations/${file.slice(0, -extension.length)}.ts`)
      return Object.values(module)[0]!
    }),
)
