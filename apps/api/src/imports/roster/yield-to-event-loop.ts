import { setImmediate } from 'node:timers/promises'

const longest = 15

/** Lets other requests run during a long loop. */
export function yieldToEventLoop(): () => Promise<void> | void {
  let since = performance.now()
  return () => {
    if (performance.now() - since < longest) return
    return setImmediate().then(() => {
      since = performance.now()
    })
  }
}
