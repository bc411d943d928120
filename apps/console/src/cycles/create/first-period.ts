import { nextPeriod, periodName, periodOf } from '@pingyi/domain'

/** The plan that is most often wanted: the present quarter, or the first after it that is not planned yet. */
export function firstPeriod(today: string, locale: 'zh' | 'en', planned: readonly { startsOn: string }[]) {
  const present = periodOf('QUARTER', today)
  const days = planned.some(({ startsOn }) => startsOn === present.startsOn) ? nextPeriod('QUARTER', present, planned) : present
  return { name: periodName('QUARTER', days)![locale], kind: 'QUARTER' as const, ...days }
}
