import { reach } from '@pingyi/domain'
import { ID } from 'type-graphql'
import { Cycle } from '../cycles/cycle.ts'
import { owedBy } from '../field/authority/reviewable.ts'
import { assignmentIsDone, entryIsReviewed } from '../field/predicates.ts'
import { matchesPerson } from '../people/person.ts'
import { codeIs, condition, filterOf, flag, idIs, idsAre, inTree } from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { allOf, anyOf, inTurn, matches, raw, type Where, where } from '../platform/database/where.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { isUuid } from '../platform/ids.ts'
import { RosterEntry } from './roster-entry.ts'

export const RosterEntryPage = pageOf(RosterEntry)
export const RosterEntrySort = sortOf(RosterEntry, ['organization', 'person', 'subjectKind'])

/** Roster entries with their assignments: organisations in order, each before its people by pinyin. */
const place = `(select lpad(o.ordinal::text, 10, '0') || o.name || ' ' || t.organization_id::text from organizations o where o.id = t.organization_id)`
const pinyin = `coalesce((select p.pinyin from people p where p.id = t.person_id), '')`
export const sortedBy = { organization: `${place} || ' ' || ${pinyin}`, person: pinyin, subjectKind: 't.subject_kind' }

async function whereByMe({ db, actor }: Context, cycleId: unknown): Promise<Where> {
  const cycle = actor?.personId && isUuid(cycleId) ? await db.findOneBy(Cycle, { id: cycleId }) : null
  return cycle ? owedBy(db, cycle, actor!.personId!) : raw('false')
}

const assignedBy = (personId: string | null): Where =>
  where`t.id in (select a.roster_entry_id from assignments a where a.person_id = ${personId}::uuid)`

/** What these people have to review: their own duties, or assignments not yet done. Null where the filter asks for nobody’s. */
export function whereOpen({ actor }: Context, filter: RosterEntryFilter | null): Where | null {
  const people = [filter?.assignedTo, filter?.assignedToMe ? (actor?.personId ?? null) : undefined].filter(id => id !== undefined)
  if (people.length === 0) return filter?.byMe ? raw('true') : null
  return allOf(
    people.map(id =>
      inTurn(
        'exists (select 1 from assignments a where a.roster_entry_id = t.id and ',
        where`a.person_id = ${id}::uuid`,
        ` and not ${assignmentIsDone('a', 't')})`,
      ),
    ),
  )
}

/** A token for statistics finds no people by name, so that it cannot learn who they are. */
const whereSubject = ({ actor }: Context, search: string): Where =>
  anyOf([
    ...(reach(actor, 'PERSON_READ').length > 0
      ? [inTurn('t.person_id in (select p.id from people p where ', matchesPerson(search, 'p'), ')')]
      : []),
    inTurn(
      "t.subject_kind = 'ORGANIZATION' and t.organization_id in (select o.id from organizations o where ",
      matches(search, ['o.name', 'o.short_name']),
      ')',
    ),
  ])

const filter = filterOf(RosterEntry, {
  ids: idsAre(),
  cycleId: idIs('t.cycle_id'),
  organizationId: inTree('t.organization_id', 'In the tree of this organisation.'),
  subjectKind: codeIs(SubjectKindEnum, 't.subject_kind'),
  search: condition<string>(
    String,
    (text, context) => whereSubject(context, text),
    'A part of the name, pinyin, initials or number; of an organisation, of its name.',
  ),
  excluded: condition<boolean>(
    Boolean,
    excluded => raw(`t.excluded_reason is ${excluded ? 'not ' : ''}null`),
    'Those left out, or those due.',
  ),
  byMe: condition<boolean>(
    Boolean,
    (asked, context, { cycleId }) => (asked ? whereByMe(context, cycleId) : raw('true')),
    'Whom the viewer still owes a review, by the authority of the cycle, which is named, too.',
  ),
  assignedTo: condition<string>(
    ID,
    (id, { actor }) => (reach(actor, 'ASSIGNMENT_READ').length > 0 ? assignedBy(id) : raw('false')),
    'To be reviewed by this person.',
  ),
  assignedToMe: flag(({ actor }) => assignedBy(actor?.personId ?? null), 'To be reviewed by the viewer.'),
  assigned: condition<boolean>(
    Boolean,
    assigned => raw(`${assigned ? '' : 'not '}exists (select 1 from assignments a where a.roster_entry_id = t.id)`),
    'With somebody assigned, or with nobody.',
  ),
  reviewed: condition<boolean>(
    Boolean,
    reviewed => raw(`${reviewed ? '' : 'not '}${entryIsReviewed('t')}`),
    'With a leader’s review that counts by the cycle’s rule, or without.',
  ),
})
export const RosterEntryFilter = filter.Filter
export type RosterEntryFilter = InstanceType<typeof RosterEntryFilter>

export const whereRosterEntry = async (context: Context, given: RosterEntryFilter | null): Promise<Where[]> => [
  raw('t.retracted_at is null'),
  ...(await filter.wheres(context, given)),
]
