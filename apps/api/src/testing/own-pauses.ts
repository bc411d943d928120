/**
 * The longest that this process has kept others waiting since, in milliseconds of its own thread's CPU time: what a busy machine takes
 * away from it is not counted. Call the answer to end the watch.
 */
export function watchOwnPauses(): () => number {
  const used = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let last = used()
  let longest = 0
  const look = () => {
    const now = used()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 5)
  return () => {
    clearInterval(timer)
    look()
    return longest
  }
}
