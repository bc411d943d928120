import type { EntityManager } from 'typeorm'

/** The office's time zone: days are counted in it. */
export const officeZone = 'Asia/Shanghai'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: officeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day of a moment in the office’s time zone: 2026-11-23. */
export const dayOf = (moment: Date): string => day.format(moment)

/** The moment of the transaction by the database's clock. */
export async function now(db: EntityManager): Promise<Date> {
  const [row] = await db.query('-- clock\n select now()')
  return row.now
}

/** Today by the database's clock, which dates the records too. */
export const today = async (db: EntityManager): Promise<string> => dayOf(await now(db))

/** The day whose posts decide in a cycle: today, or its last day if it is over. */
export async function dayOfCycle(db: EntityManager, { endsOn }: { readonly endsOn: string }): Promise<string> {
  const now = await today(db)
  return endsOn < now ? endsOn : now
}

/** Today in the office, as SQL. */
export const todaySql = `(now() at time zone '${officeZone}')::date`

/** The day of a moment in the office, as SQL. */
export const daySql = (moment: string) => `(${moment} at time zone '${officeZone}')::date`

/** SQL condition: the dated row `alias` is valid on a day given as SQL. Its last day is excluded. */
export const holdsOn = (alias: string, day: string) => `${alias}.from_on <= ${day} and (${alias}.to_on is null or ${alias}.to_on > ${day})`

/** SQL condition: the dated row `alias` is valid today. */
export const holdsToday = (alias: string) => holdsOn(alias, todaySql)

/** A moment after everything recorded so far. Records carry milliseconds, rounded. */
export async function presentMoment(db: EntityManager): Promise<Date> {
  const [{ moment }] = await db.query(
    `-- clock\n select date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond' as moment`,
  )
  return moment
}
