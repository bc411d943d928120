import { Refusal } from '@pingyi/domain'
import { RateLimiterMemory } from 'rate-limiter-flexible'

const freeTries = 5
const longestWait = 60
const forgottenAfter = 15 * 60

const never = Number.MAX_SAFE_INTEGER
const tries = new RateLimiterMemory({ keyPrefix: 'tries', points: never, duration: forgottenAfter })
const waits = new RateLimiterMemory({ keyPrefix: 'waits', points: never, duration: longestWait })
const failuresByAddress = new RateLimiterMemory({ keyPrefix: 'address', points: 30, duration: 60 })

const tooMany = (milliseconds: number) =>
  new Refusal('TOO_MANY_ATTEMPTS', { retryAfterSeconds: Math.max(1, Math.ceil(milliseconds / 1000)) })

type Attempt = { readonly address: string; readonly username?: string; readonly earlierFailures?: number }

/** From the fifth attempt on, each must wait: 1 s, 2 s, 4 s … 60 s. Unknown user names are treated the same. */
const waitAfter = (n: number) => (n < freeTries ? 0 : Math.min(longestWait, 2 ** (n - freeTries)))

/** Counts an attempt before it is made, so that parallel attempts count too. Refuses one that comes too early. */
export async function admit({ address, username, earlierFailures = 0 }: Attempt) {
  const byAddress = await failuresByAddress.get(address)
  if (byAddress && byAddress.consumedPoints >= 30) throw tooMany(byAddress.msBeforeNext)
  if (username !== undefined) await admitName(username, earlierFailures)
  await failuresByAddress.penalty(address)
}

async function admitName(username: string, earlierFailures: number) {
  await refuseWhileWaiting(username)
  if (earlierFailures > 0 && !(await tries.get(username))) await tries.penalty(username, earlierFailures)
  const { consumedPoints } = await tries.penalty(username)
  if (consumedPoints > freeTries) await refuseWhileWaiting(username, () => tries.reward(username))
  const seconds = waitAfter(consumedPoints)
  if (seconds > 0) await waits.block(username, seconds)
}

async function refuseWhileWaiting(username: string, uncount?: () => Promise<unknown>) {
  const waiting = await waits.get(username)
  if (!waiting || waiting.msBeforeNext <= 0) return
  await uncount?.()
  throw tooMany(waiting.msBeforeNext)
}

/** A correct password resets the count of the user name, and takes this attempt off the count of the address. */
export async function cleared({ address, username }: Attempt) {
  await failuresByAddress.reward(address)
  if (username === undefined) return
  await tries.delete(username)
  await waits.delete(username)
}
