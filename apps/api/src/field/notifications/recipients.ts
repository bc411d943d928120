import { type Capability, capability } from '@pingyi/domain'
import { isSecretary } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { holdsToday } from '../../platform/database/clock.ts'

/** The subject and place of a rectification. */
export type RectificationSubject = { readonly organizationId: string; readonly personId: string | null; readonly confidential: boolean }

const secretaries = capability.codes.filter(isSecretary)
const reviewing: readonly Capability[] = [...secretaries, 'LEADING_GROUP_MEMBER']
const office: Capability = 'OFFICE'

const posts = `select a.person_id, p.capability, coalesce(a.organization_id, b.organization_id) as organization_id
  from appointments a join posts p on p.id = a.post_id left join bodies b on b.id = a.body_id where ${holdsToday('a')}`

/** Holders of office posts at or above the organisation. Confidential subjects are left out. */
const offices = (ids: string) => `select s.n, h.person_id from subjects s join organizations o on o.id = s.organization_id
  join posts h on h.capability = $2 and o.path like '%/' || h.organization_id || '/%' where not s.confidential and s.n not in (${ids})`

/** Who answers for each subject today: the person, or the organisation’s secretary, or else the office above. */
export async function subjectRecipients(db: EntityManager, subjects: readonly RectificationSubject[]): Promise<string[][]> {
  if (subjects.length === 0) return []
  const rows: { n: number; person_id: string }[] = await db.query(
    `-- who answers for subjects
     with posts as (${posts}),
     subjects as (select * from jsonb_to_recordset($1::jsonb) s (n int, organization_id uuid, person_id uuid, confidential boolean)),
     own as (
       select n, person_id from subjects where person_id is not null
       union select s.n, h.person_id from subjects s join posts h on h.organization_id = s.organization_id and h.capability = any($3)
       where s.person_id is null)
     select n, person_id from own union ${offices('select n from own')}`,
    [JSON.stringify(subjects.map(columnsOf)), office, secretaries],
  )
  return byNumber(subjects, rows)
}

/** `asMember`: the review was given without a post, so its reviewer decides while they are a member. */
type DecidedThing = RectificationSubject & { readonly reviewerIds: readonly string[]; readonly asMember?: boolean }

/** Who decides on each item today: its reviewers who still hold a post, or else the office above. Never the subject. */
export async function reviewerRecipients(db: EntityManager, cases: readonly DecidedThing[]): Promise<string[][]> {
  if (cases.length === 0) return []
  const rows: { n: number; person_id: string }[] = await db.query(
    `-- who decides on cases
     with posts as (${posts}),
     subjects as (select * from jsonb_to_recordset($1::jsonb)
       s (n int, organization_id uuid, person_id uuid, confidential boolean, reviewer_ids uuid[], as_member boolean)),
     own as (
       select s.n, h.person_id from subjects s join posts h on h.person_id = any(s.reviewer_ids) and h.capability = any($3)
       union select s.n, m.person_id from subjects s join memberships m on m.person_id = any(s.reviewer_ids) and ${holdsToday('m')}
       where s.as_member)
     select d.n, d.person_id from (select n, person_id from own union ${offices('select n from own')}) d
     join subjects s on s.n = d.n where d.person_id is distinct from s.person_id`,
    [
      JSON.stringify(cases.map((one, n) => ({ ...columnsOf(one, n), reviewer_ids: one.reviewerIds, as_member: one.asMember ?? false }))),
      office,
      reviewing,
    ],
  )
  return byNumber(cases, rows)
}

/**
 * Who is told beside the doer once something is late (rules of the loop § 8): the leaders whose contact point or area it lies in, and the
 * offices at or above. Nobody beside its pair learns of a talk.
 */
export async function lateRecipients(db: EntityManager, cases: readonly RectificationSubject[]): Promise<string[][]> {
  if (cases.length === 0) return []
  const rows: { n: number; person_id: string }[] = await db.query(
    `-- who is told of what is late
     with posts as (${posts}),
     subjects as (select * from jsonb_to_recordset($1::jsonb) s (n int, organization_id uuid, person_id uuid, confidential boolean))
     select t.n, t.person_id from (
       select s.n, r.person_id from subjects s join organizations o on o.id = s.organization_id
       join responsibilities r on (r.organization_id = o.id or (r.kind = 'AREA' and o.path like '%/' || r.organization_id || '/%')) and ${holdsToday('r')}
       where not s.confidential
       union ${offices('select null::int where false')}
     ) t join subjects s on s.n = t.n where t.person_id is distinct from s.person_id`,
    [JSON.stringify(cases.map(columnsOf)), office],
  )
  return byNumber(cases, rows)
}

const columnsOf = ({ organizationId, personId, confidential }: RectificationSubject, n: number) => ({
  n,
  organization_id: organizationId,
  person_id: personId,
  confidential,
})

const byNumber = (items: readonly unknown[], rows: readonly { n: number; person_id: string }[]) =>
  items.map((_, n) => rows.flatMap(row => (row.n === n ? [row.person_id] : [])))
