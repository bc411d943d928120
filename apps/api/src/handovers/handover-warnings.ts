import type { WorkKind } from '@pingyi/domain/internal'
import { Field, ObjectType } from 'type-graphql'
import { topOrganization } from '../field/organizations/top-organization.ts'
import { Appointment } from '../people/appointment.ts'
import { demandScope } from '../platform/access/allow.ts'
import { guardOf } from '../platform/access/guard.ts'
import { type Page, type PageInput, pageOf, windowOf } from '../platform/access/list.ts'
import { inReach, treeIds } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { todaySql } from '../platform/database/clock.ts'
import { allOf, bind, numbered, type Where } from '../platform/database/where.ts'
import { WorkCount } from './handover.ts'
import { countsOf } from './open-work.ts'
import { workSql } from './work-sql.ts'

/** How many days ahead a handover is prepared. */
export const daysAhead = 60

@ObjectType({ description: 'An appointment that has ended or soon will, while its holder still has open work where they held it.' })
export class HandoverWarning {
  appointmentId!: string
  successorId!: string | null

  @Field(() => Boolean, { description: 'It has ended already.' })
  over!: boolean

  @Field(() => [WorkCount], { description: 'What would be left undone, by kind.' })
  work!: WorkCount[]
}

export const HandoverWarningPage = pageOf(HandoverWarning)

type Row = { id: string; over: boolean; successor_id: string | null; work: Partial<Record<WorkKind, number>>; total: number }

const placeOf = (a: string) =>
  `coalesce(${a}.organization_id, (select b.organization_id from bodies b where b.id = ${a}.body_id), ${topOrganization})`

/** The successor in the same post and place: the one whose start is nearest to the end of `l`. */
export const successorOf = (l: string) => `(select n.person_id from appointments n
  where n.post_id = ${l}.post_id and n.person_id <> ${l}.person_id and n.from_on >= ${l}.to_on - 31 and (n.to_on is null or n.to_on > ${todaySql})
    and n.organization_id is not distinct from ${l}.organization_id and n.body_id is not distinct from ${l}.body_id
  order by abs(n.from_on - ${l}.to_on), n.id limit 1)`

const inTree = (ids: readonly string[]): Where => bind(`${placeOf('t')} = any(`, ids, '::uuid[])')

/** For those who appoint: the last appointment of each person who soon holds no post in the place or above it. */
export async function handoverWarnings(
  context: Context,
  organizationId: string | null,
  page: PageInput | null,
): Promise<Page<HandoverWarning>> {
  const { take, skip } = windowOf(page)
  const { facts, read } = guardOf(Appointment)
  demandScope(context, read)
  const { text, values } = numbered(
    allOf([
      await inReach(context, facts, read),
      await inReach(context, facts, 'APPOINTMENT_MANAGE'),
      ...(organizationId ? [inTree(await treeIds(context, [organizationId]))] : []),
    ]),
    4,
  )
  const ask = (limit: number, offset: number): Promise<Row[]> =>
    context.db.query(
      `-- handover warnings
       with late as (
         select distinct on (t.person_id, p.id) t.*, p.path from appointments t join organizations p on p.id = ${placeOf('t')}
         where t.to_on <= ${todaySql} + $3::int and (${text}) order by t.person_id, p.id, t.to_on desc, t.id
       ), leaving as (
         select l.*, ${successorOf('l')} as successor_id from late l where not exists (
           select 1 from appointments a join organizations p on p.id = ${placeOf('a')}
           where a.person_id = l.person_id and starts_with(l.path, p.path)
             and a.from_on <= ${todaySql} + $3::int and (a.to_on is null or a.to_on > ${todaySql} + $3::int))
       ), counted as (
         select l.id, w.kind, count(*)::int as n from leaving l join (${workSql('select person_id from leaving')}) w on w.person_id = l.person_id
         join organizations o on o.id = w.organization_id where starts_with(o.path, l.path) and not w.confidential group by 1, 2
       )
       select l.id, l.to_on <= ${todaySql} as over, l.successor_id, jsonb_object_agg(c.kind, c.n) as work, count(*) over ()::int as total
       from leaving l join counted c on c.id = l.id group by l.id, l.to_on, l.successor_id order by l.to_on, l.id limit $1 offset $2`,
      [limit, offset, daysAhead, ...values],
    )
  const rows = await ask(take, skip)
  const [{ total } = { total: 0 }] = rows.length === 0 && skip > 0 ? await ask(1, 0) : rows
  return {
    total,
    items: rows.map(({ id, over, successor_id: successorId, work }) =>
      Object.assign(new HandoverWarning(), { appointmentId: id, successorId, over, work: countsOf(work) }),
    ),
  }
}
