import { addDays, type CalendarNotice, isWeekend, type NamedDay } from '@pingyi/domain'
import { holidayName, yearOf } from '@pingyi/domain/internal'
import chineseDays from 'chinese-days'

/** The documents that announced each year. The data package has the days but not the numbers. */
const documents: { readonly [year: number]: readonly [number: string, publishedOn: string] } = {
  2022: ['国办发明电〔2021〕11号', '2021-10-25'],
  2023: ['国办发明电〔2022〕16号', '2022-12-08'],
  2024: ['国办发明电〔2023〕7号', '2023-10-25'],
  2025: ['国办发明电〔2024〕12号', '2024-11-12'],
  2026: ['国办发明电〔2025〕7号', '2025-11-04'],
}

const firstDay = '2004-01-01'
const lastDay = '2040-12-31'

/** The holiday of a day by the data package, which writes it like `New Year's Day,元旦,1`. */
function namedDay(on: string): (NamedDay & { work: boolean }) | null {
  const { name, work } = chineseDays.getDayDetail(on)
  const zh = name.split(',')[1]
  return zh ? { on, name: holidayName(zh), work } : null
}

/** The year whose notice announces the day. Days before New Year belong to the next year. */
const noticeYear = ({ on, name }: NamedDay) => yearOf(on) + (name.zh === '元旦' && on.slice(5, 7) === '12' ? 1 : 0)

function read(): CalendarNotice[] {
  const years = new Map<number, { daysOff: NamedDay[]; makeUpDays: NamedDay[] }>()
  for (let on = firstDay; on <= lastDay; on = addDays(on, 1)) {
    const day = namedDay(on)
    if (!day) continue
    const year = noticeYear(day)
    const of = years.get(year) ?? { daysOff: [], makeUpDays: [] }
    years.set(year, of)
    if (!day.work) of.daysOff.push({ on, name: day.name })
    else if (isWeekend(on)) of.makeUpDays.push({ on, name: day.name })
  }
  return [...years].map(([year, days]) => ({
    year,
    number: documents[year]?.[0] ?? null,
    publishedOn: documents[year]?.[1] ?? null,
    ...days,
  }))
}

let notices: readonly CalendarNotice[] | undefined

/** The notices shipped with the server, by year. */
export const publishedNotices = (): readonly CalendarNotice[] => (notices ??= read())
