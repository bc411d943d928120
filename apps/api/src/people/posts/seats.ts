import { headPost } from '@pingyi/domain/internal'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { topOrganization } from '../../field/organizations/top-organization.ts'
import { postHeadsOrganization as isHead } from '../../field/predicates.ts'
import { demandScope } from '../../platform/access/allow.ts'
import { guardOf } from '../../platform/access/guard.ts'
import { type Page, type PageInput, pageOf, type Sort, sortOf, windowOf } from '../../platform/access/list.ts'
import { inReach, treeIds } from '../../platform/access/reach.ts'
import type { Context } from '../../platform/context.ts'
import { todaySql } from '../../platform/database/clock.ts'
import { allOf, bind, numbered, raw, type Where, where } from '../../platform/database/where.ts'
import { isNewest } from '../../platform/revisions/revised-row.ts'
import { Appointment } from '../appointment.ts'

/** A seat counts as ending this many days ahead. */
const daysAhead = 60

@ObjectType({
  description:
    'A post in an organisation or body, with who holds it: known from its appointments, or because the organisation needs a head.',
})
export class Seat {
  @Field(() => ID)
  id!: string

  postId!: string
  organizationId!: string | null
  bodyId!: string | null
  appointmentIds!: readonly string[]

  @Field(() => Boolean, { description: 'Nobody holds it today.' })
  vacant!: boolean

  @Field(() => Boolean, { description: 'Its last holder leaves within 60 days and nobody is appointed beyond.' })
  ending!: boolean

  @Field(() => Boolean, { description: 'A seat for one that several hold at once, today or later.' })
  overlapping!: boolean
}

export const SeatPage = pageOf(Seat)

export const SeatSort = sortOf(Seat, ['place', 'post'])
export type SeatSorting = Sort<'place' | 'post'>

@InputType()
export class SeatFilter {
  @Field(() => ID, { nullable: true, description: 'In the tree of this organisation.' })
  organizationId?: string | null

  @Field(() => ID, { nullable: true })
  bodyId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only those vacant, ending or overlapping.' })
  open?: boolean | null
}

type Row = {
  id: string
  post_id: string
  organization_id: string | null
  body_id: string | null
  appointment_ids: string[]
  vacant: boolean
  ending: boolean
  overlapping: boolean
  total: number
}

const placeOf = `coalesce(t.organization_id, (select b.organization_id from bodies b where b.id = t.body_id), ${topOrganization})`
const heads = Object.entries(headPost).flatMap(([kind, code]) => (code ? [{ kind, code }] : []))
const inTree = (column: string, ids: readonly string[]): Where => bind(`${column} = any(`, ids, '::uuid[])')
const onlyOne = isHead('p.capability')

/**
 * All seats with their present and later holders, in the order of the tree; seats in bodies follow. Holders that the viewer may not see
 * count too. A seat is that of its post in any revision; nobody can be appointed to a vacant one whose post is retired: it is left out.
 */
export async function seats(context: Context, filter: SeatFilter, page: PageInput | null, sort: SeatSorting | null): Promise<Page<Seat>> {
  const { take, skip } = windowOf(page)
  const { facts, read } = guardOf(Appointment)
  demandScope(context, read)
  const tree = filter.organizationId ? await treeIds(context, [filter.organizationId]) : null
  const held = numbered(
    allOf([
      await inReach(context, facts, read),
      ...(tree ? [inTree(placeOf, tree)] : []),
      ...(filter.bodyId ? [where`t.body_id = ${filter.bodyId}::uuid`] : []),
    ]),
    4,
  )
  const needed = numbered(
    allOf([
      await inReach(context, { organization: 'o.id' }, read),
      ...(tree ? [inTree('o.id', tree)] : []),
      ...(filter.bodyId ? [raw('false')] : []),
    ]),
    4 + held.values.length,
  )
  const ask = (limit: number, offset: number): Promise<Row[]> =>
    context.db.query(
      `-- seats
       with held as (
         select t.id, q.code, t.organization_id, t.body_id, t.from_on, t.to_on
         from appointments t join posts q on q.id = t.post_id where ${held.text}
       ), known as (
         select code, organization_id, body_id from held
         union
         select h.code, o.id, null from organizations o
         join jsonb_to_recordset($3::jsonb) h (kind text, code text) on h.kind = o.kind
         where o.dissolved_on is null and (${needed.text})
           and not exists (select 1 from appointments a join posts q on q.id = a.post_id where a.organization_id = o.id and q.code = h.code)
       ), seats as (
         select k.*, p.id as post_id, p.retired_at,
           array(select h.id from held h where ${sameSeat('h')} and (h.to_on is null or h.to_on > ${todaySql}) order by h.from_on, h.id) as appointment_ids,
           not exists (select 1 from ${appointed} where ${sameSeat('h')} and h.from_on <= ${todaySql} and (h.to_on is null or h.to_on > ${todaySql})) as vacant,
           p.retired_at is null and not exists (select 1 from ${appointed} where ${sameSeat('h')} and (h.to_on is null or h.to_on > ${todaySql} + ${daysAhead})) as ending,
           ${onlyOne} and exists (select 1 from held h join held g on g.id > h.id and daterange(g.from_on, g.to_on) && daterange(h.from_on, h.to_on)
             where ${sameSeat('h')} and ${sameSeat('g')} and (h.to_on is null or h.to_on > ${todaySql}) and (g.to_on is null or g.to_on > ${todaySql})) as overlapping
         from known k join posts p on p.code = k.code and ${isNewest('posts', 'p')}
       )
       select concat_ws(':', s.post_id, coalesce(s.organization_id, s.body_id)) as id, s.post_id, s.organization_id, s.body_id, s.appointment_ids,
         s.vacant, s.ending and not s.vacant as ending, s.overlapping, count(*) over ()::int as total
       from seats s left join bodies b on b.id = s.body_id left join organizations o on o.id = coalesce(s.organization_id, b.organization_id)
       where ${filter.open ? '(s.vacant or s.ending or s.overlapping)' : 'true'} and o.dissolved_on is null and (s.retired_at is null or not s.vacant)
       order by ${orderBy(sort)}, s.post_id limit $1 offset $2`,
      [limit, offset, JSON.stringify(heads), ...held.values, ...needed.values],
    )
  const rows = await ask(take, skip)
  const [{ total } = { total: 0 }] = rows.length === 0 && skip > 0 ? await ask(1, 0) : rows
  return { items: rows.map(seatOf), total }
}

const orderBy = (sort: SeatSorting | null) => {
  const order = sort?.order ?? 'ASC'
  return sort?.field === 'post' ? `s.code ${order}, o.path` : `o.path ${order} nulls last, s.body_id nulls first, s.code`
}

const appointed = '(select a.*, q.code from appointments a join posts q on q.id = a.post_id) h'
const sameSeat = (h: string) =>
  `${h}.code = k.code and ${h}.organization_id is not distinct from k.organization_id and ${h}.body_id is not distinct from k.body_id`

const seatOf = ({ id, post_id, organization_id, body_id, appointment_ids, vacant, ending, overlapping }: Row): Seat =>
  Object.assign(new Seat(), {
    id,
    postId: post_id,
    organizationId: organization_id,
    bodyId: body_id,
    appointmentIds: appointment_ids,
    vacant,
    ending,
    overlapping,
  })
