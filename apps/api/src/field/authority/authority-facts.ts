import type { Capability, OrganizationKind, ReviewerFacts, SubjectCapacity, SubjectFacts } from '@pingyi/domain'
import { type AffiliationClass, affiliationClass, isSecretary } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { placeOfAffiliation } from '../../people/affiliation.ts'
import { holdsOn } from '../../platform/database/clock.ts'
import { isUuid } from '../../platform/ids.ts'
import { pathsOn } from '../organizations/paths.ts'

export type PostOfDay = {
  readonly capability: Capability
  readonly organizationId: string
  readonly appointmentId: string
  readonly path: readonly string[]
}
export type ReviewerOfDay = Omit<ReviewerFacts, 'posts'> & { readonly posts: readonly PostOfDay[] }
export type SubjectKey = {
  readonly organizationId: string
  readonly personId?: string | null | undefined
  readonly capacity?: SubjectCapacity | null | undefined
}

type Tie = {
  person_id: string
  kind: 'POST' | 'CONTACT_POINT' | 'AREA' | 'MEMBER' | 'AFFILIATE'
  organization_id: string
  organization_kind: OrganizationKind
  capability: Capability | null
  appointment_id: string | null
  classes: AffiliationClass[] | null
}

/** What ties people to organisations on a day: posts, contact points, areas, memberships, affiliations. A post in a body counts for its organisation. */
const tiesOn = (db: EntityManager, personIds: readonly string[], day: string): Promise<Tie[]> =>
  db.query(
    `-- ties of people on a day
     select x.person_id, x.kind, x.organization_id, o.kind as organization_kind, x.capability, x.appointment_id, x.classes
     from (
       select a.person_id, 'POST' as kind, coalesce(a.organization_id, b.organization_id) as organization_id, p.capability, a.id as appointment_id, null::text[] as classes
       from appointments a join posts p on p.id = a.post_id left join bodies b on b.id = a.body_id
       where a.person_id = any($1::uuid[]) and ${holdsOn('a', '$2::date')}
       union all
       select r.person_id, r.kind, r.organization_id, null, null, null from responsibilities r
       where r.person_id = any($1::uuid[]) and ${holdsOn('r', '$2::date')}
       union all
       select m.person_id, 'MEMBER', m.organization_id, null, null, null from memberships m
       where m.person_id = any($1::uuid[]) and ${holdsOn('m', '$2::date')}
       union all
       select f.person_id, 'AFFILIATE', ${placeOfAffiliation('f')}, null, null, f.classes from affiliations f
       where f.person_id = any($1::uuid[]) and ${holdsOn('f', '$2::date')}
     ) x join organizations o on o.id = x.organization_id
     order by x.kind, x.appointment_id, x.organization_id`,
    [personIds.filter(isUuid), day],
  )

/** The facts about reviewers on a day that `authorityOf` needs. A person without ties gets empty lists. */
export async function reviewerFacts(
  db: EntityManager,
  personIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, ReviewerOfDay>> {
  const ties = await tiesOn(db, personIds, day)
  const posts = ties.filter(({ kind }) => kind === 'POST')
  const paths = await pathsOn(
    db,
    posts.map(({ organization_id }) => organization_id),
    day,
  )
  const of = byPerson(ties)
  return new Map(personIds.map(personId => [personId, reviewerOf(personId, of.get(personId) ?? [], paths)]))
}

function byPerson(ties: readonly Tie[]): Map<string, Tie[]> {
  const of = new Map<string, Tie[]>()
  for (const tie of ties) {
    const own = of.get(tie.person_id)
    if (own) own.push(tie)
    else of.set(tie.person_id, [tie])
  }
  return of
}

function reviewerOf(personId: string, own: readonly Tie[], paths: ReadonlyMap<string, readonly string[]>): ReviewerOfDay {
  const of = (kind: Tie['kind']) => own.filter(tie => tie.kind === kind)
  const ids = (kind: Tie['kind']) => of(kind).map(({ organization_id }) => organization_id)
  const posts = of('POST').map(({ capability, organization_id: organizationId, appointment_id }) => ({
    capability: capability!,
    organizationId,
    appointmentId: appointment_id!,
    path: paths.get(organizationId) ?? [organizationId],
  }))
  const takesPartIn = of('AFFILIATE').map(({ organization_id: organizationId, classes }) => ({
    organizationId,
    classes: [...new Set(classes!.map(code => affiliationClass.members[code].reviewsAs))],
  }))
  return { personId, posts, contactPoints: ids('CONTACT_POINT'), areas: ids('AREA'), memberOf: ids('MEMBER'), takesPartIn }
}

const capacityOf = ({ kind, capability }: Tie): SubjectCapacity | null => {
  if (kind === 'MEMBER') return 'MEMBER'
  if (capability && isSecretary(capability)) return 'SECRETARY'
  return capability === 'LEADING_GROUP_MEMBER' ? 'LEADING_GROUP_MEMBER' : null
}

/** Every capacity in which these people could be reviewed on a day, each with its organisation. */
export async function subjectsOfMany(db: EntityManager, personIds: readonly string[], day: string): Promise<Map<string, SubjectFacts[]>> {
  const ties = await tiesOn(db, personIds, day)
  const paths = await pathsOn(
    db,
    ties.map(({ organization_id }) => organization_id),
    day,
  )
  const of = byPerson(ties)
  return new Map(
    personIds.map(personId => {
      const own = of.get(personId) ?? []
      return [personId, own.flatMap(tie => subjectBy(tie, own, paths))]
    }),
  )
}

/** Organisations as subjects on a day. Unknown ids are left out. */
export async function organizationsAsSubjects(
  db: EntityManager,
  organizationIds: readonly string[],
  day: string,
): Promise<Map<string, SubjectFacts>> {
  const ids = organizationIds.filter(isUuid)
  const rows: { id: string; kind: OrganizationKind }[] = await db.query(
    '-- kinds of organisations\n select id, kind from organizations where id = any($1::uuid[])',
    [ids],
  )
  const paths = await pathsOn(
    db,
    rows.map(({ id }) => id),
    day,
  )
  return new Map(
    rows.map(({ id, kind }) => [
      id,
      { kind: 'ORGANIZATION', organizationId: id, path: paths.get(id) ?? [id], organizationKind: kind, personId: null, capacity: null },
    ]),
  )
}

function subjectBy(tie: Tie, own: readonly Tie[], paths: ReadonlyMap<string, readonly string[]>): SubjectFacts[] {
  const capacity = capacityOf(tie)
  const { organization_id: organizationId, organization_kind: organizationKind, person_id: personId } = tie
  const holdsPosts = own.flatMap(({ capability, organization_id: at }) => (capability ? [{ capability, organizationId: at }] : []))
  const path = paths.get(organizationId) ?? [organizationId]
  return capacity ? [{ kind: 'PERSON', organizationId, path, organizationKind, personId, capacity, holdsPosts }] : []
}

/** Every capacity in which a person could be reviewed on a day, each with its organisation. */
export const subjectsOf = async (db: EntityManager, personId: string, day: string): Promise<SubjectFacts[]> =>
  (await subjectsOfMany(db, [personId], day)).get(personId) ?? []

/** The facts about a subject on a day that `authorityOf` needs. Null if the person did not have that capacity there. */
export async function subjectFacts(
  db: EntityManager,
  { organizationId, personId, capacity }: SubjectKey,
  day: string,
): Promise<SubjectFacts | null> {
  if (personId) {
    const subjects = await subjectsOf(db, personId, day)
    return subjects.find(one => one.organizationId === organizationId && one.capacity === (capacity ?? 'MEMBER')) ?? null
  }
  return (await organizationsAsSubjects(db, [organizationId], day)).get(organizationId) ?? null
}
