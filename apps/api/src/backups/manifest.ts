/** The rows of one table as they were written: how many, and the SHA-256 of their lines. */
export type Written = { readonly rows: number; readonly sha256: string }

/** The first line of a backup. */
export type Heading = {
  readonly pingyi: 'backup'
  readonly format: 1
  readonly version: string
  readonly at: string
  readonly database: string
  /** Those that had made the schema, oldest first. */
  readonly migrations: readonly string[]
}

export type Sequence = { readonly name: string; readonly last: string; readonly called: boolean }

/** The last line but one: what the lines between must come to. */
export type Ending = {
  readonly tables: { readonly [name: string]: Written & { readonly columns: readonly string[] } }
  readonly sequences: readonly Sequence[]
  /** The part of the audit log that nothing at work at the time could still add to. */
  readonly settled: Written & { readonly before: string }
}

export type Manifest = Heading & Ending

/** A reason that an operator understands, in one line. */
export class NoBackup extends Error {
  override readonly name = 'NoBackup'
}

/** Rows that stay behind. Whoever signed out, or was signed out, since a backup must not be signed in again by it. */
export const leftOut: Readonly<Record<string, string>> = { secrets: "kind <> 'SESSION'" }
