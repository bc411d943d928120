import { doubtful, well, wrong } from './findings.mjs'

const one = async (client, query, values) => (await client.query(query, values)).rows[0]
const filled = ['posts', 'review_forms', 'criteria_sets', 'treatments', 'accounts', 'audit_events']

export async function tables(client) {
  const empty = []
  for (const table of filled) {
    const { has } = await one(client, `select exists (select from ${table}) as has`)
    if (!has) empty.push(table)
  }
  const { office } = await one(
    client,
    `select exists (select from accounts a join secrets s on s.account_id = a.id and s.kind = 'PASSWORD'
       where a.everywhere and a.status = 'ACTIVE') as office`,
  )
  if (empty.length > 0)
    return wrong(`${empty.join(', ')} without a row`, '`npm start` seeds an empty database; if this one was in use, restore a backup')
  if (!office) return wrong('no account can sign in as the office', 'restore a backup, or ask an office account to invite one')
  return well('the vocabulary and an office account are there')
}

/** A number is left out by a transaction that was not committed; whatever is missing behind the newest was taken away. */
export async function auditNumbers(client) {
  const { events, first, last, drawn, newest } = await one(
    client,
    `select count(*)::int as events, min(seq)::text as first, max(seq)::text as last, max(at) as newest,
       (select last_value from audit_events_seq_seq)::text as drawn from audit_events`,
  )
  if (events === 0) return doubtful('it holds no event', '`npm start` seeds an empty database; if this one was in use, restore a backup')
  const { rows } = await client.query(
    `select seq - gap as first, gap::int as count from (select seq, seq - lag(seq) over (order by seq) - 1 as gap from audit_events) g
     where gap > 0 order by gap desc, seq limit 3`,
  )
  if (Number(last) > Number(drawn))
    return wrong(`its numbers (${drawn}) are behind its newest event (${last})`, 'restore a backup: it sets them right')
  const missing = Number(last) - Number(first) + 1 - events + (Number(first) - 1)
  if (missing === 0) return well(`${events} events without a gap, the newest of ${newest.toISOString()}`)
  const where = rows.map(gap => `${gap.count} from ${gap.first}`).join(', ')
  const said = `${events} events, ${missing} numbers are missing${where && ` (${where})`}`
  const largest = Math.max(Number(first) - 1, ...rows.map(gap => gap.count))
  if (largest <= 50) return well(`${said}: changes that were not committed leave a number out`)
  return doubtful(said, 'a change that was not committed leaves a number out; many in a row were taken away: compare with a backup')
}
