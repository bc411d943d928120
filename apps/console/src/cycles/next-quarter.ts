const two = (n: number) => String(n).padStart(2, '0')
const numbers = { zh: ['一', '二', '三', '四'], en: ['1', '2', '3', '4'] }

/** The plan that is most often wanted next: the present quarter, or the first after it that is not planned yet. */
export function nextQuarter(today: string, locale: 'zh' | 'en', planned: readonly { startsOn: string }[]) {
  const [thisYear = 2000, month = 1] = today.split('-').map(Number)
  let index = thisYear * 4 + Math.floor((month - 1) / 3)
  const begins = (n: number) => `${Math.floor(n / 4)}-${two((n % 4) * 3 + 1)}-01`
  while (planned.some(({ startsOn }) => startsOn === begins(index))) index += 1
  const year = Math.floor(index / 4)
  const quarter = index % 4
  const last = new Date(Date.UTC(year, quarter * 3 + 3, 0)).getUTCDate()
  return {
    name: locale === 'en' ? `Quarter ${numbers.en[quarter]} of ${year}` : `${year}年第${numbers.zh[quarter]}季度`,
    kind: 'QUARTER',
    startsOn: begins(index),
    endsOn: `${year}-${two(quarter * 3 + 3)}-${two(last)}`,
  }
}
