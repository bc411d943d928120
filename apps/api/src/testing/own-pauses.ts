/**
 * Measures the longest time for which this process blocked its event loop, in milliseconds of CPU time of its thread. Time taken by other
 * processes does not count. Call the returned function to stop and to get the result.
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
