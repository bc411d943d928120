import { Complaint } from '../complaint.mjs'

const finding = level => (what, advice) => ({ level, what, ...(advice && { advice }) })

/** What was found out: all is well, something to look at, or something that is wrong; with what to do about it. */
export const well = finding('well')
export const doubtful = finding('doubtful')
export const wrong = finding('wrong')

/** A check answers its findings; one that can't be made is a finding too. */
export async function runCheck(subject, check) {
  try {
    return [await check()].flat().map(found => ({ subject, ...found }))
  } catch (error) {
    const what = error instanceof Complaint ? error.message : `could not be looked at (${error.message || error.code})`
    return [{ subject, ...wrong(what) }]
  }
}

const marks = { well: '✓', doubtful: '!', wrong: '✗' }

export function print({ subject, level, what, advice }) {
  console.log(`${marks[level]} ${subject}: ${what}`)
  if (advice) console.log(`  → ${advice}`)
}
