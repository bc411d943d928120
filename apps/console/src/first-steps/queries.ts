/** Pages of one record: only the totals are used. */
export const firstHourQuery = `query firstHour($cycleId: ID!) {
  organizations(page: { size: 1 }) { total } people(page: { size: 1 }) { total } appointments(page: { size: 1 }) { total } accounts(page: { size: 1 }) { total }
  reviews(page: { size: 1 }, filter: { statuses: [SUBMITTED, DISCLOSED] }) { total } cycles(page: { size: 1 }) { items { id startedAt } }
  rosterEntries(page: { size: 1 }, filter: { cycleId: $cycleId }) { total }
}`
