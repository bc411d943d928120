import { type WorkKind, workKind } from '@pingyi/domain/internal'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Person } from '../people/person.ts'
import { demandOne, type PageInput, windowOf } from '../platform/access/list.ts'
import { inReach } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { allOf, anyOf, numbered, raw, where } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { WorkKindEnum } from '../platform/graphql/enums.ts'
import { WorkCount } from './handover.ts'
import { workSql } from './work-sql.ts'

@ObjectType({ description: 'One piece of work that is open in a person’s hands.' })
export class WorkItem {
  @Field(() => ID, { description: 'Its kind and the id of the record: name it to leave it out of a handover.' })
  id!: string

  @Field(() => WorkKindEnum)
  kind!: WorkKind

  @Field(() => Boolean, { description: 'A successor takes it over.' })
  moves!: boolean

  @Field(() => DateScalar, { nullable: true })
  dueOn!: string | null

  recordId!: string
  organizationId!: string
}

@ObjectType({ description: 'Work that somebody would leave undone.' })
export class OpenWork {
  @Field(() => [WorkItem], { description: 'The pieces of this page.' })
  items!: WorkItem[]

  @Field(() => Int)
  total!: number

  @Field(() => [WorkCount], { description: 'All of it by kind, whatever the page and the filter; a kind without any is left out.' })
  counts!: WorkCount[]
}

@InputType()
export class WorkFilter {
  @Field(() => [WorkKindEnum], { nullable: true })
  kinds?: WorkKind[] | null

  @Field(() => Boolean, { nullable: true, description: 'What a successor takes over, or what stays.' })
  moves?: boolean | null
}

type Row = { kind: WorkKind; id: string; organization_id: string; due_on: string | null; total: number }

export const countsOf = (counts: Readonly<Partial<Record<WorkKind, number>>>): WorkCount[] =>
  workKind.codes.flatMap(kind => (counts[kind] ? [{ kind, count: counts[kind], moves: workKind.members[kind].moves }] : []))

export const howMany = (kinds: readonly WorkKind[]) =>
  Object.fromEntries(workKind.codes.map(kind => [kind, kinds.filter(one => one === kind).length]))

/** The open work of a person: shown to the person, and to those who appoint in its place. Talks are shown to the person only. */
export async function openWork(context: Context, personId: string, page: PageInput | null, filter: WorkFilter): Promise<OpenWork> {
  const { db, actor } = context
  await demandOne(context, Person, personId)
  const { take, skip } = windowOf(page)
  const own = actor?.personId === personId
  const others = [await inReach(context, { organization: 't.organization_id' }, 'APPOINTMENT_MANAGE'), raw('not t.confidential')]
  const seen = anyOf([raw(String(own)), allOf(others)])
  const kinds = workKind.codes.filter(
    kind =>
      (!filter.kinds || filter.kinds.includes(kind)) && (filter.moves ?? workKind.members[kind].moves) === workKind.members[kind].moves,
  )
  const one = numbered(seen, 2)
  const counted: { kind: WorkKind; n: number }[] = await db.query(
    `-- open work counted\n select t.kind, count(*)::int as n from (${workSql('select $1::uuid')}) t where ${one.text} group by 1`,
    [personId, ...one.values],
  )
  const chosen = numbered(allOf([seen, where`t.kind = any(${kinds})`]), 4)
  const rows: Row[] = await db.query(
    `-- open work
     select t.kind, t.id, t.organization_id, t.due_on from (${workSql('select $1::uuid')}) t join organizations o on o.id = t.organization_id
     where ${chosen.text} order by array_position($2::text[], t.kind), t.due_on nulls last, o.path, t.id limit $3 offset ${skip}`,
    [personId, workKind.codes, take, ...chosen.values],
  )
  const counts = Object.fromEntries(counted.map(({ kind, n }) => [kind, n])) as Partial<Record<WorkKind, number>>
  return {
    items: rows.map(itemOf),
    total: kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0),
    counts: countsOf(counts),
  }
}

const itemOf = ({ kind, id, organization_id: organizationId, due_on: dueOn }: Row): WorkItem =>
  Object.assign(new WorkItem(), { id: `${kind}:${id}`, kind, moves: workKind.members[kind].moves, dueOn, recordId: id, organizationId })
