import { reach, type SubjectKind } from '@pingyi/domain'
import { Field, ID, InputType } from 'type-graphql'
import { Cycle } from '../cycles/cycle.ts'
import { reviewableBy } from '../field/authority/reviewable.ts'
import { entryIsReviewed } from '../field/predicates.ts'
import { matchesPerson } from '../people/person.ts'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { treeIds } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { anyOf, matches, raw, type Where, where } from '../platform/database/where.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { isUuid } from '../platform/ids.ts'
import { RosterEntry } from './roster-entry.ts'

export const RosterEntryPage = pageOf(RosterEntry)
export const RosterEntrySort = sortOf(RosterEntry, ['organization', 'person', 'subjectKind'])

/** Roster entries with their assignments: organisations in order, each before its people by pinyin. */
const place = `(select lpad(o.ordinal::text, 10, '0') || o.name || ' ' || t.organization_id::text from organizations o where o.id = t.organization_id)`
const pinyin = `coalesce((select p.pinyin from people p where p.id = t.person_id), '')`
export const sortedBy = { organization: `${place} || ' ' || ${pinyin}`, person: pinyin, subjectKind: 't.subject_kind' }

@InputType()
export class RosterEntryFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => ID, { nullable: true })
  cycleId?: string

  @Field(() => ID, { nullable: true, description: 'In the tree of this organisation.' })
  organizationId?: string

  @Field(() => SubjectKindEnum, { nullable: true })
  subjectKind?: SubjectKind

  @Field(() => String, { nullable: true, description: 'A part of the name, pinyin, initials or number; of an organisation, of its name.' })
  search?: string

  @Field(() => Boolean, { nullable: true, description: 'Those left out, or those due.' })
  excluded?: boolean

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whom the viewer may review in a post of theirs, by the authority of the cycle, which is named, too.',
  })
  byMe?: boolean

  @Field(() => ID, { nullable: true, description: 'To be reviewed by this person.' })
  assignedTo?: string

  @Field(() => Boolean, { nullable: true, description: 'To be reviewed by the viewer.' })
  assignedToMe?: boolean

  @Field(() => Boolean, { nullable: true, description: 'With somebody assigned, or with nobody.' })
  assigned?: boolean

  @Field(() => Boolean, { nullable: true, description: 'With a review that counts by the cycle’s rule, or without.' })
  reviewed?: boolean
}

export async function whereRosterEntry(
  context: Context,
  { ids, cycleId, organizationId, subjectKind, search, excluded, byMe, assignedTo, assignedToMe, assigned, reviewed }: RosterEntryFilter,
): Promise<Where[]> {
  return [
    raw('t.retracted_at is null'),
    ...byIds(ids),
    ...(cycleId ? [where`t.cycle_id = ${cycleId}::uuid`] : []),
    ...(organizationId ? [where`t.organization_id = any(${await treeIds(context, [organizationId])}::uuid[])`] : []),
    ...(subjectKind ? [where`t.subject_kind = ${subjectKind}`] : []),
    ...(search ? [whereSubject(context, search)] : []),
    ...(byMe ? [await whereByMe(context, cycleId)] : []),
    ...(assignedTo ? [reach(context.actor, 'ASSIGNMENT_READ').length > 0 ? assignedBy(assignedTo) : raw('false')] : []),
    ...(assignedToMe ? [assignedBy(context.actor?.personId ?? null)] : []),
    ...(typeof assigned === 'boolean'
      ? [raw(`${assigned ? '' : 'not '}exists (select 1 from assignments a where a.roster_entry_id = t.id)`)]
      : []),
    ...(typeof reviewed === 'boolean' ? [raw(`${reviewed ? '' : 'not '}${entryIsReviewed('t')}`)] : []),
    ...(typeof excluded === 'boolean' ? [raw(`t.excluded_reason is ${excluded ? 'not ' : ''}null`)] : []),
  ]
}

async function whereByMe({ db, actor }: Context, cycleId: string | undefined): Promise<Where> {
  const cycle = actor?.personId && isUuid(cycleId) ? await db.findOneBy(Cycle, { id: cycleId }) : null
  return cycle ? (await reviewableBy(db, cycle, actor!.personId!, { inPost: true })).where : raw('false')
}

const assignedBy = (personId: string | null): Where =>
  where`t.id in (select a.roster_entry_id from assignments a where a.person_id = ${personId}::uuid)`

/** A token for statistics finds no people by name, so that it cannot learn who they are. */
const whereSubject = ({ actor }: Context, search: string): Where =>
  anyOf([
    ...(reach(actor, 'PERSON_READ').length > 0
      ? [inside('t.person_id in (select p.id from people p where ', matchesPerson(search, 'p'))]
      : []),
    inside(
      "t.subject_kind = 'ORGANIZATION' and t.organization_id in (select o.id from organizations o where ",
      matches(search, ['o.name', 'o.short_name']),
    ),
  ])

function inside(before: string, { parts, values }: Where): Where {
  const wrapped = [...parts]
  wrapped[0] = before + wrapped[0]
  wrapped[wrapped.length - 1] += ')'
  return { parts: wrapped, values }
}
