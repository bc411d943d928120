/** What happened to one thing, the newest first: to show what an event changed. */
export const historyQuery = `query history($filter: AuditEventFilter, $page: PageInput) {
  auditEvents(filter: $filter, page: $page) { items { seq at kind changes } total }
}`
