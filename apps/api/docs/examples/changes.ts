// What was written since a moment, one event a line: node changes.ts 2026-11-23T07:30:00Z
// Needs READ_RECORDS, and an owner who reads the audit log. Run it again with the moment at which it was last started.
import { ask } from './ask.ts'

// An event is dated when its writing begins, and seen when that ends: a minute is read twice. Skip the numbers that you have had.
const from = new Date(Date.parse(process.argv[2]!) - 60_000).toISOString()
const query = `query($from: DateTime!, $number: Int!) {
  auditEvents(filter: { from: $from }, sort: { field: SEQ, order: ASC }, page: { number: $number, size: 100 }) {
    total items { seq at kind subjectType subjectId } } }`

type Event = { seq: number; at: string; kind: string; subjectType: string; subjectId: string }
type Answer = { auditEvents: { total: number; items: Event[] } }

for (let number = 1, total = 1; (number - 1) * 100 < total; number++) {
  const { auditEvents } = await ask<Answer>(query, { from, number })
  total = auditEvents.total
  for (const { seq, at, kind, subjectType, subjectId } of auditEvents.items) console.log(seq, at, kind, subjectType, subjectId)
}
