/** `numerator / denominator` in hundredths of a percent, half up, exact: 5547 is 55.47 %. */
export function hundredths(numerator: number, denominator: number): number {
  const [n, d] = [BigInt(numerator), BigInt(denominator)]
  return Number((n * 20_000n + d) / (2n * d))
}

/** Throws a `RangeError` unless the value is a whole number from 0 on. */
export function demandCount(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a count: ${value}`)
}
