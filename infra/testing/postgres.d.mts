export type PostgresKind = 'embedded' | 'debian'

/** Plain data: may be handed to a test worker. */
export type TestPostgresAddress = { port: number; passwords: Record<'superuser' | 'owner' | 'app', string> }

export type TestPostgres = {
  superUrl(database: string): string
  ownerUrl(database: string): string
  appUrl(database: string): string
  /** An empty database of the owner's, in which the app's role may use what the owner will create. */
  create(database: string): Promise<void>
  clone(template: string, database: string): Promise<unknown>
  drop(database: string): Promise<unknown>
}

/**
 * Starts a throw-away PostgreSQL with a database `template` that `fill` filled; it is filled anew when one of the `sources` (files or
 * folders) has changed. `kind` is PINGYI_TEST_POSTGRES, else embedded, where it is not given.
 */
export function startTestPostgres(options?: {
  kind?: PostgresKind
  sources?: string[]
  fill?: (ownerUrl: string) => Promise<void>
}): Promise<TestPostgres & { address: TestPostgresAddress; stop(): Promise<void> }>

export function testPostgresAt(address: TestPostgresAddress): TestPostgres
