import type { GraphQLSchema } from 'graphql'
import type { DataSource, EntityManager } from 'typeorm'
import type { Route } from './http.ts'

/** Facts about the running server for its documentation. */
export type ServerFacts = {
  readonly schema: GraphQLSchema
  readonly limits: Readonly<Record<string, number>>
  readonly address: string
  /** The folder of the built console. */
  readonly consoleDir?: string | undefined
}

/** Where background work runs, and where its failures go. */
export type Surroundings = {
  readonly db: EntityManager
  readonly home?: string | undefined
  readonly failed: (error: unknown) => void
}

type Stop = () => Promise<void>

export type Jobs = {
  /** Fills what an empty database lacks, before the server answers. */
  readonly prepare?: (db: DataSource) => Promise<void>
  /** Begins background work when the server starts. Returns a function that stops it. */
  readonly start?: (surroundings: Surroundings) => Promise<Stop>
  /** Tidies up at the start and once a day. */
  readonly daily?: (db: EntityManager) => Promise<void>
}

type Class = new (...args: never[]) => object

/** What a feature brings. The file `feature.ts` of its folder exports it as `feature`; the server reads it from there. */
export type Feature = {
  /** The classes of its tables. */
  readonly entities?: readonly Class[]
  readonly resolvers?: readonly Class[]
  /** HTTP routes beside GraphQL. */
  readonly routes?: readonly Route[]
  /** Routes that document the server itself. */
  readonly routesAbout?: (server: ServerFacts) => readonly Route[]
  /** Its limits, by the names used in refusals. */
  readonly limits?: Readonly<Record<string, number>>
  readonly jobs?: Jobs
}
