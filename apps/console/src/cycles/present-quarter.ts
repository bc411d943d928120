const two = (n: number) => String(n).padStart(2, '0')
const numbers = { zh: ['一', '二', '三', '四'], en: ['1', '2', '3', '4'] }

/** The plan that is most often wanted next: the quarter of a day. */
export function presentQuarter(today: string, locale: 'zh' | 'en') {
  const [year = 2000, month = 1] = today.split('-').map(Number)
  const quarter = Math.floor((month - 1) / 3)
  const last = new Date(Date.UTC(year, quarter * 3 + 3, 0)).getUTCDate()
  return {
    name: locale === 'en' ? `Quarter ${numbers.en[quarter]} of ${year}` : `${year}年第${numbers.zh[quarter]}季度`,
    kind: 'QUARTER',
    startsOn: `${year}-${two(quarter * 3 + 1)}-01`,
    endsOn: `${year}-${two(quarter * 3 + 3)}-${two(last)}`,
  }
}
