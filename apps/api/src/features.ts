import 'reflect-metadata'
import { existsSync, readdirSync } from 'node:fs'
import { extname } from 'node:path'
import type { MigrationInterface } from 'typeorm'
import type { Feature } from './platform/feature-parts.ts'

/** `.ts` from the sources, `.js` from the build. */
const extension = extname(import.meta.url)
const here = (path: string) => new URL(path, import.meta.url)

const folders = readdirSync(here('.')).filter(folder => existsSync(here(`./${folder}/feature${extension}`)))

/** What each feature brings: every folder beside this file that holds a `feature.ts`. */
export const features: readonly Feature[] = await Promise.all(
  folders.map(async folder => ((await import(`./${folder}/feature.ts`)) as { feature: Feature }).feature),
)

const isMigration = (file: string) => /^\d+-/.test(file) && file.endsWith(extension)

/** The classes of all migrations; their names end with the moment by which they are ordered. */
export const migrations: readonly (new () => MigrationInterface)[] = await Promise.all(
  readdirSync(here('./migrations'))
    .filter(isMigration)
    .map(async file => {
      const module: Record<string, new () => MigrationInterface> = await import(`./migrations/${file.slice(0, -extension.length)}.ts`)
      return Object.values(module)[0]!
    }),
)
