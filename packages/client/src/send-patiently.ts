const firstPause = 500
const longestPause = 30_000

/** What came back, read to its end: an answer that is cut off is the network's fault, too. */
type Received = { readonly status: number; readonly text: string }

/**
 * Sends until the server is within reach and neither busy (429) nor away (503). It waits as long as Retry-After says, else twice as long
 * each time, at most half a minute. After the last try, and where Retry-After says more, it answers what came back, or throws what the
 * network said.
 */
export async function sendPatiently(send: () => Promise<Response>, tries: number, signal?: AbortSignal): Promise<Received> {
  for (let done = 1; ; done++) {
    const isLast = done >= tries
    const wait = await trySend(send, isLast, signal)
    if (typeof wait === 'object') return wait
    await pause(wait ?? Math.min(longestPause, firstPause * 2 ** (done - 1)), signal)
  }
}

/** What came back, or how long to wait before the next try; undefined where nobody said. */
async function trySend(send: () => Promise<Response>, isLast: boolean, signal?: AbortSignal): Promise<Received | number | undefined> {
  try {
    const response = await send()
    const { status } = response
    const asked = status === 429 || status === 503 ? secondsOf(response.headers.get('retry-after')) : null
    const isOver = isLast || (status !== 429 && status !== 503) || (asked !== null && asked * 1000 > longestPause)
    if (isOver) return { status, text: await response.text() }
    await response.body?.cancel()
    return asked === null ? undefined : asked * 1000
  } catch (error) {
    if (isLast || signal?.aborted) throw error
    return undefined
  }
}

/** Retry-After is a number of seconds or a moment. */
function secondsOf(value: string | null): number | null {
  if (value === null || value.trim() === '') return null
  const seconds = Number.isNaN(Number(value)) ? (Date.parse(value) - Date.now()) / 1000 : Number(value)
  return Number.isNaN(seconds) ? null : Math.max(0, seconds)
}

const pause = (milliseconds: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    signal?.throwIfAborted()
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
