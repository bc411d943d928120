import type { EntityManager } from 'typeorm'

/** The office's time zone: days are counted in it. */
export const officeZone = process.env.PINGYI_TIME_ZONE ?? 'Asia/Shanghai'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: officeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day of a moment in the office: 2026-11-23. */
export const dayOf = (moment: Date): string => day.format(moment)

/** Today by the database's clock, which dates the records too. */
export async function today(db: EntityManager): Promise<string> {
  const [{ now }] = await db.query('-- clock\n select now()')
  return dayOf(now)
}
