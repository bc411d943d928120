/** Something the person at the keyboard can put right: told in one line, without a stack. */
export class Complaint extends Error {
  name = 'Complaint'

  constructor(message) {
    super(message)
    this.stack = `Complaint: ${message}`
  }
}

/** Says what went wrong (a complaint, the built server's own included, in one line; anything else whole) and sets the exit code. */
export function reportError(error) {
  console.error(error?.name === 'Complaint' ? `pingyi: ${error.message}` : error)
  process.exitCode = 1
}
