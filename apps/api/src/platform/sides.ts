import { type Capability, capability } from '@pingyi/domain'
import { isSecretary } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { holdsToday } from './clock.ts'

/** Whom a case is about, and where it lies. */
export type CaseSubject = { readonly organizationId: string; readonly personId: string | null; readonly confidential: boolean }

const secretaries = capability.codes.filter(isSecretary)
const reviewing: readonly Capability[] = [...secretaries, 'LEADING_GROUP_MEMBER']
const office: Capability = 'OFFICE'

const posts = `select a.person_id, p.capability, coalesce(a.organization_id, b.organization_id) as organization_id
  from appointments a join posts p on p.id = a.post_id left join bodies b on b.id = a.body_id where ${holdsToday('a')}`

/** Office posts at an organisation or above it; a talk is not theirs. */
const offices = (ids: string) => `select s.n, h.person_id from subjects s join organizations o on o.id = s.organization_id
  join posts h on h.capability = $2 and o.path like '%/' || h.organization_id || '/%' where not s.confidential and s.n not in (${ids})`

/** Of each subject, who answers for it today: the person, or the organisation's secretary, and where it has none the office above. */
export async function subjectsSide(db: EntityManager, subjects: readonly CaseSubject[]): Promise<string[][]> {
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

/** `asMember`: an opinion of a review given in no post, on which its reviewer decides as long as they are a member. */
type Decided = CaseSubject & { readonly reviewerIds: readonly string[]; readonly asMember?: boolean }

/** Of each case or opinion, who decides on it today: its reviewers who still hold a post, and where none does the office above; never whom it is about. */
export async function reviewersSide(db: EntityManager, cases: readonly Decided[]): Promise<string[][]> {
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
      ...[office, reviewing],
    ],
  )
  return byNumber(cases, rows)
}

const columnsOf = ({ organizationId, personId, confidential }: CaseSubject, n: number) => ({
  ...{ n, organization_id: organizationId, person_id: personId, confidential },
})

const byNumber = (asked: readonly unknown[], rows: readonly { n: number; person_id: string }[]) =>
  asked.map((_, n) => rows.flatMap(row => (row.n === n ? [row.person_id] : [])))
