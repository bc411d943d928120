import type { Bureau } from './bureau.ts'
import type { Hand } from './hand.ts'

/** A workflow of the console, done from its starting page to the effect, in no more clicks than its target. */
export type Row = {
  readonly row: string
  readonly workflow: string
  readonly target: number
  /** Does it, checks the effect, and answers with the hand that did it. */
  readonly perform: (bureau: Bureau) => Promise<Hand>
}
