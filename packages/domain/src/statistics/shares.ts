import { demandCount, hundredths } from './exact.ts'

/**
 * Percentages of counts that add up to 100.00: the last column that is not empty takes the balance,
 * so its printed share may differ from plain rounding; what would take it below 0 goes to the column before.
 * All null when every count is 0.
 */
export function balancedShares(counts: readonly number[]): (number | null)[] {
  counts.forEach(demandCount)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => null)
  const shares = counts.map(count => hundredths(count, total))
  let balance = 10_000 - shares.reduce((sum, share) => sum + share, 0)
  for (let i = shares.length - 1; i >= 0 && balance !== 0; i--) {
    if (counts[i] === 0) continue
    const share = Math.max(0, (shares[i] as number) + balance)
    balance -= share - (shares[i] as number)
    shares[i] = share
  }
  return shares.map(share => share / 100)
}
