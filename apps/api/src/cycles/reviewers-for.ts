import {
  type AuthorityMatrix,
  type AuthorityRule,
  authorityOf,
  authorityRelation,
  may,
  reach,
  type SubjectCapacity,
  type SubjectFacts,
} from '@pingyi/domain'
import { capacityCounts, postFor } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { reviewerFacts, subjectFacts, subjectsOf } from '../field/authority/authority-facts.ts'
import { Organization } from '../organizations/organization.ts'
import { placeOfAffiliation } from '../people/affiliation.ts'
import { Person } from '../people/person.ts'
import { demandScope } from '../platform/access/allow.ts'
import { readFacts } from '../platform/access/guard.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { dayOfCycle, holdsOn } from '../platform/database/clock.ts'
import { isUuid } from '../platform/ids.ts'
import { Cycle } from './cycle.ts'
import type { CriteriaOfRule } from './cycle-criteria.ts'
import type { ReviewerOption } from './cycle-types.ts'

const most = 500

/** Who may review the subject, in the order of the rules; reviews that count come first. Viewers who may not read its statistics see only themselves. */
export async function reviewersFor(
  context: Context,
  cycleId: string,
  organizationId: string,
  personId: string | null,
): Promise<ReviewerOption[]> {
  const { db } = context
  const actor = signedIn(context)
  demandScope(context, 'PERSON_READ')
  if (reach(actor, 'PERSON_READ').length === 0) return []
  if (![cycleId, organizationId, personId ?? cycleId].every(isUuid)) return []
  const cycle = await db.findOneBy(Cycle, { id: cycleId })
  if (!cycle) return []
  const day = await dayOfCycle(db, cycle)
  const subjects = await standingsOf(db, cycle, organizationId, personId, day)
  const matrix = cycle.authority as AuthorityMatrix
  const people = await candidates(db, matrix, subjects, day)
  const facts = await reviewerFacts(db, people, day)
  const rank = (rule: AuthorityRule) => matrix.rules.indexOf(rule)
  const counts = ({ capacity }: { capacity: SubjectCapacity | null }) => Number(capacityCounts(cycle.memberCapacityRule, capacity))
  const options = people.flatMap((reviewerId): ReviewerOption[] => {
    const reviewer = facts.get(reviewerId)!
    const fitting = subjects.flatMap(subject => {
      const rule = authorityOf(matrix, reviewer, subject)
      return rule ? [{ rule, subject, appointmentId: postFor(rule, reviewer, subject)?.appointmentId ?? null }] : []
    })
    const [first] = fitting.sort((a, b) => counts(b.subject) - counts(a.subject) || rank(a.rule) - rank(b.rule))
    return first ? [optionOf(cycle, reviewerId, first)] : []
  })
  const about = (await (personId ? readFacts(db, Person, [personId]) : readFacts(db, Organization, [organizationId]))).get(
    personId ?? organizationId,
  )
  const seesAll = about !== undefined && may(actor, 'STATISTICS_READ', { ...about, personId: null })
  const shown = options.filter(({ personId: reviewer }) => seesAll || reviewer === actor.personId)
  if (shown.length === 0) demandScope(context, 'STATISTICS_READ')
  return shown.sort((a, b) => counts(b) - counts(a) || rank(a.rule as AuthorityRule) - rank(b.rule as AuthorityRule))
}

type Fitting = { rule: AuthorityRule; subject: SubjectFacts; appointmentId: string | null }

function optionOf({ criteria }: Cycle, personId: string, { rule, subject, appointmentId }: Fitting): ReviewerOption {
  const chosen = (criteria as CriteriaOfRule[]).find(({ authorityRule }) => authorityRule === rule.code)
  const { organizationId, capacity } = subject
  return { personId, appointmentId, criteriaSetId: chosen?.criteriaSetId ?? null, organizationId, capacity, rule }
}

/** The organisation, or all capacities of the person inside the cycle's tree; those at the named organisation come first. */
async function standingsOf(
  db: EntityManager,
  cycle: Cycle,
  organizationId: string,
  personId: string | null,
  day: string,
): Promise<SubjectFacts[]> {
  const found = personId ? await subjectsOf(db, personId, day) : [await subjectFacts(db, { organizationId }, day)]
  return found
    .filter(subject => subject?.path.includes(cycle.organizationId))
    .map(subject => subject!)
    .sort((a, b) => Number(b.organizationId === organizationId) - Number(a.organizationId === organizationId))
}

/** People whose posts, responsibilities, memberships or affiliations on the day could give authority over the subject. */
async function candidates(
  db: EntityManager,
  { rules }: AuthorityMatrix,
  subjects: readonly SubjectFacts[],
  day: string,
): Promise<string[]> {
  if (subjects.length === 0) return []
  const relations = rules.filter(({ subject }) => subject === subjects[0]!.kind)
  const capabilities = [...new Set(relations.map(({ reviewer }) => reviewer))].filter(
    reviewer => reviewer !== 'MEMBER' && reviewer !== 'AFFILIATE',
  )
  const asks = (by: 'MEMBERSHIP' | 'DUTY' | 'AFFILIATION') =>
    relations.some(({ relation }) => authorityRelation.members[relation].by === by)
  const higher = relations.filter(({ relation }) => relation === 'HIGHER_LEVEL').map(({ reviewer }) => reviewer)
  const rows: { id: string }[] = await db.query(
    `-- reviewers to consider
     with posts_of_day as (
       select a.person_id, p.capability, coalesce(a.organization_id, b.organization_id) as organization_id
       from appointments a join posts p on p.id = a.post_id left join bodies b on b.id = a.body_id
       where p.capability = any($1) and ${holdsOn('a', '$2::date')}
     )
     select id from (
       select person_id as id, 0 as far from posts_of_day where organization_id = any($3::uuid[])
       union all
       select r.person_id, 1 from responsibilities r
       where $5 and r.organization_id = any($3::uuid[]) and ${holdsOn('r', '$2::date')}
       union all
       select d.person_id, 2 from posts_of_day d join organizations o on o.id = d.organization_id
       where d.capability = any($6) and exists (select 1 from unnest($4::uuid[]) own where o.path like '%/' || own || '/%')
       union all
       select m.person_id, 3 from memberships m
       where $7 and m.organization_id = any($4::uuid[]) and ${holdsOn('m', '$2::date')}
       union all
       select f.person_id, 3 from affiliations f
       where $8 and ${placeOfAffiliation('f')} = any($4::uuid[]) and ${holdsOn('f', '$2::date')}
     ) ties group by id order by min(far), id limit ${most}`,
    [
      capabilities,
      day,
      subjects.flatMap(({ path }) => path),
      subjects.map(({ organizationId }) => organizationId),
      asks('DUTY'),
      higher,
      asks('MEMBERSHIP'),
      asks('AFFILIATION'),
    ],
  )
  return rows.map(({ id }) => id)
}
