import { demandCount, hundredths } from './exact.ts'

/** A share of counts. `percent` has two decimals, rounded half up; null when the denominator is 0: then nothing was counted, which is neither 0 % nor 100 %. */
export type Ratio = { readonly numerator: number; readonly denominator: number; readonly percent: number | null }

/** The share of one count in another. Both are whole numbers from 0 on; throws a `RangeError` for anything else. */
export function ratio(numerator: number, denominator: number): Ratio {
  demandCount(numerator)
  demandCount(denominator)
  return { numerator, denominator, percent: denominator === 0 ? null : hundredths(numerator, denominator) / 100 }
}

/** A sum over a count, to two decimals, half up; null when there is nothing to average. */
export function average(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sum = values.reduce((total, value) => total + Math.round(value * 100), 0)
  return Math.floor((2 * sum + values.length) / (2 * values.length)) / 100
}
