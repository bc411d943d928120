import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../root.mjs'

/** Flags with which Node runs our TypeScript as it stands, our packages from their sources. */
export const fromSources = ['--conditions=@pingyi/source', '--import', pathToFileURL(join(root, 'infra', 'sources', 'register.mjs')).href]

/** What V8 made of the packages is kept between starts. */
export const compileCache = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') }
