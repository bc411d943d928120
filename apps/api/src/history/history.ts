import type { HistoryKind } from '@pingyi/domain/internal'
import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import { demandScope } from '../platform/access/allow.ts'
import { guardOf } from '../platform/access/guard.ts'
import { demandOne, type Page, type PageInput, pageOf, windowOf } from '../platform/access/list.ts'
import { inReach } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { allOf, inTurn, numbered, type Where } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { HistoryKindEnum } from '../platform/graphql/enums.ts'
import { type Source, type Subject, sources } from './sources.ts'

@ObjectType({ description: 'One line of what happened to a person or an organisation; its record is there by its kind.' })
export class HistoryLine {
  @Field(() => ID)
  id!: string

  @Field(() => HistoryKindEnum)
  kind!: HistoryKind

  @Field(() => DateScalar, { description: 'The day that it is dated by.' })
  on!: string

  @Field(() => DateScalar, { nullable: true, description: 'Of what lasts: the first day without it.' })
  until!: string | null

  @Field(() => GraphQLDateTime, { description: 'When the server recorded it.' })
  recordedAt!: Date

  @Field(() => String, { nullable: true, description: 'The move, such as REPLY: a code of RoundEvent or MeasureEvent.' })
  event!: string | null

  @Field(() => String, { nullable: true, description: 'The state: after the move, or today.' })
  state!: string | null

  recordId!: string
  cycleId!: string | null
}

export const HistoryPage = pageOf(HistoryLine, 'History')

@InputType()
export class HistoryFilter {
  @Field(() => [HistoryKindEnum], { nullable: true })
  kinds?: HistoryKind[] | null

  @Field(() => ID, { nullable: true, description: 'What belongs to this cycle alone.' })
  cycleId?: string | null
}

type Row = {
  kind: HistoryKind
  id: string
  key: string
  on: string
  until: string | null
  at: Date
  event: string | null
  state: string | null
  cycle: string | null
  total: number
}

/** All events of a subject, latest first, restricted to those that the viewer may read. */
export async function history(
  context: Context,
  subject: Subject,
  filter: HistoryFilter,
  page: PageInput | null,
): Promise<Page<HistoryLine>> {
  const { take, skip } = windowOf(page)
  demandScope(context, 'REVIEW_READ')
  const entity = subject.type === 'PERSON' ? Person : Organization
  await demandOne<Person | Organization>(context, entity as never, subject.id)
  const wanted = sources.filter(({ kinds }) => !filter.kinds || kinds.some(kind => filter.kinds!.includes(kind)))
  const selects = (await Promise.all(wanted.map(source => selectOf(context, source, subject)))).flatMap(select => select ?? [])
  if (selects.length === 0) return { items: [], total: 0 }
  const { text, values } = numbered(union(selects), 3)
  const ask = (limit: number, offset: number): Promise<Row[]> =>
    context.db.query(
      `-- history
       select h.*, count(*) over ()::int as total from (${text}) h
       where ($1::text[] is null or h.kind = any($1)) and ($2::uuid is null or h.cycle = $2)
       order by h."on" desc, h.at desc, h.kind, h.id, h.key desc limit ${limit} offset ${offset}`,
      [filter.kinds ?? null, filter.cycleId ?? null, ...values],
    )
  const rows = await ask(take, skip)
  const [{ total } = { total: 0 }] = rows.length === 0 && skip > 0 ? await ask(1, 0) : rows
  return { items: rows.map(lineOf), total }
}

/** The rows of a source about the subject and within the viewer’s reach. */
async function selectOf(context: Context, { entity, line, from, of }: Source, subject: Subject): Promise<Where | null> {
  const mine = of(subject)
  if (!mine) return null
  const { read, facts } = guardOf(entity)
  const head = `select ${line.kind} as kind, t.id, ${line.key} as key, ${line.on} as "on", ${line.until}::date as until, ${line.at} as at,
    ${line.event}::text as event, ${line.state}::text as state, ${line.cycle}::uuid as cycle from ${from} where `
  return inTurn(head, allOf([mine, await inReach(context, facts, read)]))
}

const noLines = `select null::text as kind, null::uuid as id, null::text as key, null::date as "on", null::date as until,
  null::timestamptz as at, null::text as event, null::text as state, null::uuid as cycle where false`

const union = (selects: readonly Where[]): Where => inTurn(noLines, ...selects.flatMap(select => [' union all ', select]))

const lineOf = ({ kind, id, key, on, until, at, event, state, cycle }: Row): HistoryLine =>
  Object.assign(new HistoryLine(), {
    id: [kind, id, key].filter(Boolean).join(':'),
    kind,
    on,
    until,
    recordedAt: at,
    event,
    state,
    recordId: id,
    cycleId: cycle,
  })
