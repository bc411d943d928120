import { reach } from '@pingyi/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { ID } from 'type-graphql'
import { demandScope } from '../platform/access/allow.ts'
import { condition, filterOf, textIs } from '../platform/access/filter.ts'
import { PageInput, pageOf, type Sort, sortOf, windowOf } from '../platform/access/list.ts'
import { inReach } from '../platform/access/reach.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { AuditEvent } from '../platform/database/audit-event.ts'
import { namesInLog } from '../platform/database/former-names.ts'
import { allOf, anyOf, bind, filterBy, raw, type Where } from '../platform/database/where.ts'
import { isUuid } from '../platform/ids.ts'

export const AuditEventPage = pageOf(AuditEvent)
export const AuditEventSort = sortOf(AuditEvent, ['seq'])

const uuid = (column: 'subject_id' | 'account_id', id: string): Where => (isUuid(id) ? bind(`t.${column} = `, id, '::uuid') : raw('false'))

/** Uses the index on the ids of the rows in a payload. */
const wrote = (id: string): Where =>
  anyOf([uuid('subject_id', id), bind("jsonb_path_query_array(t.payload, '$.changes[*].row.id') @> to_jsonb(", id, '::text)')])

export const { Filter: AuditEventFilter, wheres: whereEvent } = filterOf(AuditEvent, {
  ids: condition<readonly string[]>(
    [ID],
    ids =>
      bind(
        't.seq = any(',
        ids.filter(id => /^\d{1,15}$/.test(id)),
        '::bigint[])',
      ),
    'Their numbers.',
  ),
  subjectType: condition<string>(String, type => bind('t.subject_type = any(', namesInLog(type), '::text[])')),
  subjectId: condition<string>(ID, id => uuid('subject_id', id)),
  wroteId: condition<string>(ID, wrote, 'About this thing, or written to its row in passing, as by an import.'),
  kind: textIs('t.kind'),
  accountId: condition<string>(ID, id => uuid('account_id', id)),
  from: condition<Date>(GraphQLDateTime, from => bind('t.at >= ', from, '::timestamptz'), 'At or after this moment.'),
  to: condition<Date>(GraphQLDateTime, to => bind('t.at < ', to, '::timestamptz'), 'Not included.'),
})

/** Events within the viewer's reach. Readers of the log also see their own events. */
async function readable(context: Context): Promise<Where> {
  const actor = signedIn(context)
  demandScope(context, 'AUDIT_READ')
  if (reach(actor, 'AUDIT_READ').length === 0) return raw('false')
  return anyOf([await inReach(context, { organization: 't.organization_id' }, 'AUDIT_READ'), uuid('account_id', actor.accountId)])
}

export type EventQuery = { page?: PageInput | null; sort?: Sort<'seq'> | null; filter?: InstanceType<typeof AuditEventFilter> | null }

/** One page of the log, newest first by default. */
export async function auditEvents(context: Context, { page, sort, filter }: EventQuery) {
  const { take, skip } = windowOf(page)
  const query = context.db.createQueryBuilder(AuditEvent, 't')
  filterBy(query, allOf([await readable(context), ...(await whereEvent(context, filter))]))
  const total = await query.clone().getCount()
  const rows = query
    .orderBy('t.seq', sort?.order ?? 'DESC')
    .limit(take)
    .offset(skip)
  return { items: total === 0 ? [] : await rows.getMany(), total }
}
