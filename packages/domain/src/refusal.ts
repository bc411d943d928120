import type { Problem } from './problem.ts'
import { messageOf } from './refusal-message.ts'
import type { RefusalCode, Refusals } from './refusals.ts'

/**
 * A reasoned no: expected, and shown to whoever asked. Anything else that is thrown is a bug.
 * `code` and `details` are for programs; `message` says both in an English sentence for a log.
 */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal'
  readonly code: Code
  readonly details: Refusals[Code]
  constructor(code: Code, details: Refusals[Code]) {
    super(messageOf(code, details))
    this.code = code
    this.details = details
  }
}

/** Throws `INVALID` with every problem at once, or does nothing. */
export function refuseIf(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal('INVALID', { problems })
}
