import { Int } from 'type-graphql'
import { In } from 'typeorm'
import { Person } from '../people/person.ts'
import { readable } from '../platform/access/guard.ts'
import { computed } from '../platform/graphql/relations.ts'
import { Occasion } from './occasion.ts'

computed(
  Occasion,
  'attendance',
  () => Int,
  async ({ db }, ids) => {
    const rows: { id: string; attendance: number }[] = await db.query(
      `-- attendance of occasions
       select o.id, ((select count(*) from occasion_attendees a where a.occasion_id = o.id)
         + (select coalesce(sum((h ->> 'count')::int), 0) from jsonb_array_elements(o.headcounts) h))::int as attendance
       from occasions o where o.id = any($1::uuid[])`,
      [ids],
    )
    return new Map(rows.map(({ id, attendance }) => [id, attendance]))
  },
  { description: 'Those named and those counted.' },
)

computed(
  Occasion,
  'attendees',
  () => [Person],
  async (context, ids) => {
    const { db } = context
    const links: { occasion_id: string; person_id: string }[] = await db.query(
      `-- attendees of occasions
       select a.occasion_id, a.person_id from occasion_attendees a join people p on p.id = a.person_id
       where a.occasion_id = any($1::uuid[]) order by p.pinyin, p.id`,
      [ids],
    )
    const people = await db.findBy(Person, { id: In(links.map(({ person_id }) => person_id)) })
    const seen = await readable(context, Person, people)
    const byId = new Map(seen.map(person => [person.id, person]))
    return new Map(ids.map(id => [id, links.flatMap(link => (link.occasion_id === id ? (byId.get(link.person_id) ?? []) : []))] as const))
  },
  { description: 'Those that the viewer may see.' },
)
