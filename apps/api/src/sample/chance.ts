/** A seeded random number generator (mulberry32), so that the sample is always the same. */
export function chance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return { pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!, below: (n: number) => Math.floor(next() * n) }
}
