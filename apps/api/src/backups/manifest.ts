/** The rows of one table: their number, and the SHA-256 of their lines. */
export type Written = { readonly rows: number; readonly sha256: string }

/** The first line of a backup. */
export type Heading = {
  readonly pingyi: 'backup'
  readonly format: 1
  readonly version: string
  readonly at: string
  readonly database: string
  /** The migrations that had run, oldest first. */
  readonly migrations: readonly string[]
}

export type Sequence = { readonly name: string; readonly last: string; readonly called: boolean }

/** The last line but one: the totals of all lines before it. */
export type Ending = {
  readonly tables: { readonly [name: string]: Written & { readonly columns: readonly string[] } }
  readonly sequences: readonly Sequence[]
  /** The part of the audit log to which no transaction at the time could still add. */
  readonly settled: Written & { readonly before: string }
}

export type Manifest = Heading & Ending

/** An error in one line for the operator. */
export class NoBackup extends Error {
  override readonly name = 'NoBackup'
}

/** Tables that are left out. Ended sessions must not come back with a restored backup. */
export const leftOut: Readonly<Record<string, string>> = { secrets: "kind <> 'SESSION'" }
