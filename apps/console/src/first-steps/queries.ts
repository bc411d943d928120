import { queries } from '../api/operations/query.ts'

const counted = { total: true } as const

/** How far the first hour has come. */
export const firstHourQuery = queries('firstHour', {
  organizations: counted,
  people: counted,
  appointments: counted,
  accounts: counted,
  reviews: counted,
  cycles: { items: { id: true, status: true } },
  rosterEntries: counted,
})

const first = { page: { size: 1 } }

/** Pages of one record: only the totals are used. */
export const firstHourOf = (cycleId: string) => ({
  organizations: first,
  people: first,
  appointments: first,
  accounts: first,
  cycles: first,
  reviews: { ...first, filter: { statuses: ['SUBMITTED', 'DISCLOSED'] as const } },
  rosterEntries: { ...first, filter: { cycleId } },
})
