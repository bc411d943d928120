import type { ResourceSpec } from './api/operations/resource.ts'
import type { Feature } from './kit/feature.ts'

/** Every folder with an `index.ts` is a feature; its pages are fetched when they are first opened. */
export const features = Object.values(import.meta.glob<Feature>('./*/index.ts', { eager: true, import: 'default' }))

/** All resources of the console. A test validates their operations against the schema. */
export const resources: Record<string, ResourceSpec> = Object.assign({}, ...features.map(({ specs }) => specs))
