import type { Problem } from '../problem.ts'
import type { Text2 } from '../text.ts'
import { type Day, demandDaysOf, isDay, shiftDay, yearOf } from './day.ts'
import type { CalendarNotice, NamedDay } from './notice.ts'

/** The holidays by the words that notices use, with their English names. */
const holidayNames: readonly Text2[] = [
  { zh: '元旦', en: 'New Year’s Day' },
  { zh: '春节', en: 'Spring Festival' },
  { zh: '清明节', en: 'Qingming Festival' },
  { zh: '劳动节', en: 'Labour Day' },
  { zh: '端午节', en: 'Dragon Boat Festival' },
  { zh: '中秋节', en: 'Mid-Autumn Festival' },
  { zh: '国庆节', en: 'National Day' },
]

/** The holiday of a name however it is shortened; several in one stand side by side: 国庆节、中秋节. */
export function holidayName(zh: string): Text2 {
  const names = zh.split(/[、和]/).map(part => holidayNames.find(name => name.zh.replace('节', '') === part.trim().replace('节', '')))
  const known = names.filter(name => name !== undefined)
  if (known.length < names.length) return { zh: zh.trim(), en: zh.trim() }
  return { zh: known.map(name => name.zh).join('、'), en: known.map(name => name.en).join(', ') }
}

/** What was read of a notice, and the lines that could not be: `text.3` is the third. */
export type NoticeRead = Pick<CalendarNotice, 'daysOff' | 'makeUpDays'> & { readonly problems: readonly Problem[] }

/**
 * Reads the paragraphs of a notice as they are published: 一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
 * Lines that name neither days off nor make-up days are no part of it.
 */
export function readNotice(year: number, text: string): NoticeRead {
  const daysOff: NamedDay[] = []
  const makeUpDays: NamedDay[] = []
  const problems: Problem[] = []
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const plain = line.normalize('NFKC').replace(/\([^)]*\)/g, '')
    const [, head, rest] = /^\s*(?:[一二三四五六七八九十]+、)?\s*([^:\d]{1,40}):(.*)$/.exec(plain) ?? []
    if (!head || !rest || !/放假|上班|休息/.test(rest)) {
      if (/\d+月\d+日.*(放假|上班)/.test(plain)) problems.push({ at: `text.${i + 1}`, code: 'WRONG_FORMAT' })
      continue
    }
    const name = holidayName(head)
    for (const sentence of rest.split('。')) {
      const days = /放假/.test(sentence) ? spansIn(year, sentence) : /上班/.test(sentence) ? daysIn(year, sentence) : []
      if (/放假|上班/.test(sentence) && days.length === 0) problems.push({ at: `text.${i + 1}`, code: 'NOT_A_DATE' })
      const list = /放假/.test(sentence) ? daysOff : makeUpDays
      list.push(...days.map(on => ({ on, name })))
    }
  }
  return { daysOff, makeUpDays, problems }
}

const two = (n: string | number) => String(n).padStart(2, '0')
const one = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g

/** The days named in a sentence; one without its month or year lies in that of the day before it. */
function daysIn(year: number, sentence: string): Day[] {
  let [y, m] = [String(year), '']
  const days = [...sentence.matchAll(one)].map(([, named, month, day]) => {
    y = named ?? y
    m = month ?? m
    return `${y}-${two(m)}-${two(day!)}`
  })
  return days.every(isDay) ? days : []
}

/** From … to …, all the days between; the only day where no end is named. */
function spansIn(year: number, sentence: string): Day[] {
  return sentence
    .replace(/共\d+天/, '')
    .split(/[、,](?=\s*\d)/)
    .flatMap(part => {
      const [from, to = from] = daysIn(year, part)
      if (!from || !to || to < from) return []
      const days = [from]
      while (days.at(-1)! < to && days.length < 60) days.push(shiftDay(days.at(-1)!, 1))
      return days
    })
}

const monthAndDay = (on: Day, year: number) =>
  `${on.startsWith(String(year)) ? '' : `${on.slice(0, 4)}年`}${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`

/** The days of a notice in the words of one, a line for each holiday: what `readNotice` reads. Throws `INVALID` where it names what is no day. */
export function writeNotice({ year: noticeYear, daysOff, makeUpDays }: Pick<CalendarNotice, 'year' | 'daysOff' | 'makeUpDays'>): string {
  demandDaysOf('daysOff', daysOff, ({ on }) => [{ on }])
  demandDaysOf('makeUpDays', makeUpDays, ({ on }) => [{ on }])
  const within = [...daysOff, ...makeUpDays].every(({ on }) => yearOf(on) === noticeYear)
  const year = within ? noticeYear : 0
  const names = [...new Set([...daysOff, ...makeUpDays].map(({ name }) => name.zh))]
  const of = (days: readonly NamedDay[], name: string) => days.filter(day => day.name.zh === name).map(({ on }) => on)
  return names
    .map(name => {
      const spans = spansOf(of(daysOff, name)).map(([from, to]) =>
        from === to ? monthAndDay(from, year) : `${monthAndDay(from, year)}至${monthAndDay(to, year)}`,
      )
      const off = spans.length > 0 ? `${spans.join('、')}放假。` : ''
      const worked = of(makeUpDays, name).map(on => monthAndDay(on, year))
      return `${name}：${off}${worked.length > 0 ? `${worked.join('、')}上班。` : ''}`
    })
    .join('\n')
}

function spansOf(days: readonly Day[]): [Day, Day][] {
  const spans: [Day, Day][] = []
  for (const day of days.toSorted()) {
    const last = spans.at(-1)
    if (last && shiftDay(last[1], 1) === day) last[1] = day
    else spans.push([day, day])
  }
  return spans
}
