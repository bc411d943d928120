import { addDays, calendarOf, countWorkingDays, deadlineOf, isWeekend, readNotice } from '@pingyi/domain'
import { describe, expect, test } from 'vitest'
import { publishedNotices } from '../field/deadlines/published-notices.ts'

/** The text of the published notices. */
const texts: Record<number, string> = {
  2022: `一、元旦：2022年1月1日至3日放假，共3天。
二、春节：1月31日至2月6日放假调休，共7天。1月29日（星期六）、1月30日（星期日）上班。
三、清明节：4月3日至5日放假调休，共3天。4月2日（星期六）上班。
四、劳动节：4月30日至5月4日放假调休，共5天。4月24日（星期日）、5月7日（星期六）上班。
五、端午节：6月3日至5日放假，共3天。
六、中秋节：9月10日至12日放假，共3天。
七、国庆节：10月1日至7日放假调休，共7天。10月8日（星期六）、10月9日（星期日）上班。`,
  2023: `一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
三、清明节：4月5日放假，共1天。
四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。`,
  2024: `一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。`,
  2025: `一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。`,
  2026: `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`,
}

const days = (year: number) => Array.from({ length: 380 }, (_, i) => addDays(`${year - 1}-12-20`, i))
const kind = ({ holidayOf, makeUpFor, isWorkingDay }: ReturnType<typeof calendarOf>, on: string) =>
  makeUpFor(on) ? 'made up' : holidayOf(on) ? 'off' : isWorkingDay(on) ? 'worked' : 'weekend'

describe('the shipped data equal the notice', () => {
  for (const [year, text] of Object.entries(texts).map(([year, text]) => [Number(year), text] as const))
    test(`of ${year}, day by day`, () => {
      const read = readNotice(year, text)
      expect(read.problems).toEqual([])
      const announced = calendarOf([{ year, number: null, publishedOn: null, ...read }])
      const shipped = calendarOf(publishedNotices().filter(notice => notice.year === year))
      const different = days(year).filter(on => kind(announced, on) !== kind(shipped, on))
      expect(different).toEqual([])
      expect(read.makeUpDays.every(({ on }) => isWeekend(on))).toBe(true)
    })
})

describe('a deadline over every holiday of the five years', () => {
  const calendar = calendarOf(publishedNotices())
  for (const [year, text] of Object.entries(texts))
    test(`of ${year} names the holiday and falls on a working day`, () => {
      for (const { on } of readNotice(Number(year), text).daysOff) {
        const from = addDays(on, -7)
        const { dueOn, holidays, weekendDays } = deadlineOf({ kind: 'WORKING_DAYS', days: 10 }, from, { calendar })
        expect(holidays.flatMap(holiday => holiday.days)).toContain(on)
        expect([calendar.isWorkingDay(dueOn), countWorkingDays(calendar, from, dueOn)]).toEqual([true, 10])
        expect(weekendDays).toBeLessThan(10)
        expect(calendar.isWorkingDay(deadlineOf({ kind: 'NATURAL_DAYS', days: 7 }, from, { calendar }).dueOn)).toBe(true)
      }
    })
})

test('each shipped year names its document, and the next year is unknown', () => {
  const known = publishedNotices().map(({ year, number }) => [year, number])
  expect(known.filter(([, number]) => number !== null)).toEqual([
    [2022, '国办发明电〔2021〕11号'],
    [2023, '国办发明电〔2022〕16号'],
    [2024, '国办发明电〔2023〕7号'],
    [2025, '国办发明电〔2024〕12号'],
    [2026, '国办发明电〔2025〕7号'],
  ])
  expect(calendarOf(publishedNotices()).isKnown(2027)).toBe(false)
})
