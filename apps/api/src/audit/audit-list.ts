import { reach } from '@pingyi/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ID, InputType } from 'type-graphql'
import { demandScope } from '../platform/access/allow.ts'
import { PageInput, pageOf, type Sort, sortOf, windowOf } from '../platform/access/list.ts'
import { inReach } from '../platform/access/reach.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { AuditEvent } from '../platform/database/audit-event.ts'
import { namesInLog } from '../platform/database/former-names.ts'
import { allOf, anyOf, filterBy, raw, type Where, where } from '../platform/database/where.ts'
import { isUuid } from '../platform/ids.ts'

export const AuditEventPage = pageOf(AuditEvent)
export const AuditEventSort = sortOf(AuditEvent, ['seq'])

@InputType()
export class AuditEventFilter {
  @Field(() => [ID], { nullable: true, description: 'Their numbers.' })
  ids?: string[] | null

  @Field(() => String, { nullable: true })
  subjectType?: string | null

  @Field(() => ID, { nullable: true })
  subjectId?: string | null

  @Field(() => ID, { nullable: true, description: 'About this thing, or written to its row in passing, as by an import.' })
  wroteId?: string | null

  @Field(() => String, { nullable: true })
  kind?: string | null

  @Field(() => ID, { nullable: true })
  accountId?: string | null

  @Field(() => GraphQLDateTime, { nullable: true, description: 'At or after this moment.' })
  from?: Date | null

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Not included.' })
  to?: Date | null
}

const uuid = (column: 'subject_id' | 'account_id', id: string): Where =>
  isUuid(id) ? { parts: [`t.${column} = `, '::uuid'], values: [id] } : raw('false')

/** Uses the index on the ids of the rows in a payload. */
const wrote = (id: string): Where =>
  anyOf([
    uuid('subject_id', id),
    { parts: ["jsonb_path_query_array(t.payload, '$.changes[*].row.id') @> to_jsonb(", '::text)'], values: [id] },
  ])

function whereEvent({ ids, subjectType, subjectId, wroteId, kind, accountId, from, to }: AuditEventFilter): Where[] {
  return [
    ...(ids ? [where`t.seq = any(${ids.filter(id => /^\d{1,15}$/.test(id))}::bigint[])`] : []),
    ...(subjectType ? [where`t.subject_type = any(${namesInLog(subjectType)}::text[])`] : []),
    ...(subjectId ? [uuid('subject_id', subjectId)] : []),
    ...(wroteId ? [wrote(wroteId)] : []),
    ...(kind ? [where`t.kind = ${kind}`] : []),
    ...(accountId ? [uuid('account_id', accountId)] : []),
    ...(from ? [where`t.at >= ${from}::timestamptz`] : []),
    ...(to ? [where`t.at < ${to}::timestamptz`] : []),
  ]
}

/** Events within the viewer's reach. Readers of the log also see their own events. */
async function readable(context: Context): Promise<Where> {
  const actor = signedIn(context)
  demandScope(context, 'AUDIT_READ')
  if (reach(actor, 'AUDIT_READ').length === 0) return raw('false')
  return anyOf([await inReach(context, { organization: 't.organization_id' }, 'AUDIT_READ'), uuid('account_id', actor.accountId)])
}

export type EventQuery = { page?: PageInput | null; sort?: Sort<'seq'> | null; filter?: AuditEventFilter | null }

/** One page of the log, newest first by default. */
export async function auditEvents(context: Context, { page, sort, filter }: EventQuery) {
  const { take, skip } = windowOf(page)
  const query = context.db.createQueryBuilder(AuditEvent, 't')
  filterBy(query, allOf([await readable(context), ...whereEvent(filter ?? {})]))
  const total = await query.clone().getCount()
  const rows = query
    .orderBy('t.seq', sort?.order ?? 'DESC')
    .limit(take)
    .offset(skip)
  return { items: total === 0 ? [] : await rows.getMany(), total }
}
