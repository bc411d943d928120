const firstPause = 500
const longestPause = 30_000

/** Sends until the server is neither busy (429) nor away (503); waits as long as its Retry-After says, else twice as long each time. */
export async function sendPatiently(send: () => Promise<Response>, tries: number, signal?: AbortSignal): Promise<Response> {
  for (let done = 1; ; done++) {
    const response = await send()
    if ((response.status !== 429 && response.status !== 503) || done >= tries) return response
    const asked = secondsOf(response.headers.get('retry-after'))
    if (asked !== null && asked * 1000 > longestPause) return response
    await response.body?.cancel()
    await pause(asked === null ? firstPause * 2 ** (done - 1) : asked * 1000, signal)
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
