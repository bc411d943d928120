// The whole ledger (台账) of a cycle as CSV: node ledger.ts <id of the cycle> > ledger.csv
import { ask } from './ask.ts'

type Row = { id: string; occurredOn: string; reviewer: { name: string }; subjectName: string; form: { name: { zh: string } } } & {
  content: string
  opinions: number
  rectified: number
  rectification: { zh: string }
}
type Answer = { ledger: { total: number; items: Row[] } }

// The order in which they were recorded: what is added meanwhile comes last.
const query = `query($cycleId: ID!, $number: Int!) {
  ledger(filter: { cycleId: $cycleId }, sort: { field: RECORDED_AT, order: ASC }, page: { number: $number, size: 100 }) {
    total
    items { id occurredOn reviewer { name } subjectName form { name { zh } } content(lang: "zh") opinions rectified rectification { zh } }
  } }`

const rows = new Map<string, Row>()
let total = 1
for (let number = 1; (number - 1) * 100 < total; number++) {
  const { ledger } = await ask<Answer>(query, { cycleId: process.argv[2], number })
  total = ledger.total
  for (const row of ledger.items) rows.set(row.id, row)
}
if (rows.size !== total) throw new Error(`${rows.size} rows of ${total}: the ledger changed while it was read, please ask again`)

const cell = (value: unknown) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value))
console.log('occurredOn,reviewer,subject,form,content,opinions,rectified,rectification')
for (const { occurredOn, reviewer, subjectName, form, content, opinions, rectified, rectification } of rows.values())
  console.log([occurredOn, reviewer.name, subjectName, form.name.zh, content, opinions, rectified, rectification.zh].map(cell).join(','))
