import { type Actor, type Problem, refuseIf, windowOf } from '@pingyi/domain'
import { longestName, problemsOfDayIn, problemsOfWindow } from '@pingyi/domain/internal'
import { ReviewForm } from '../criteria/review-form.ts'
import { Cycle } from '../cycles/cycle.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import { allow } from '../platform/access/allow.ts'
import { findByIds, findManyReadable, findReadable, locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { today } from '../platform/database/clock.ts'
import { amend, insert, insertMany, remove } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPast } from '../platform/problems.ts'
import { problemsOfChoice } from '../platform/revisions/revised-row.ts'
import { headcountClassOf } from './headcount-class.ts'
import { Occasion } from './occasion.ts'
import { OccasionAttendee } from './occasion-attendee.ts'
import type { CreateOccasionInput, Headcount, UpdateOccasionInput } from './occasion-input.ts'

const mostPeople = 1_000_000

const coded = (headcounts: readonly Headcount[]) => headcounts.map(one => ({ ...one, class: headcountClassOf(one.class) }))

type OccasionValues = {
  kind: string
  heldOn: string
  title: string | null
  place: string | null
  headcounts: readonly Headcount[]
  attendeeIds: readonly string[]
}

/** Problems of an occasion, which lies in the days of its cycle like its reviews. Confidential ones, such as talks, have no named attendees. */
function problemsOfOccasion(values: OccasionValues, { form, cycle, day }: { form: ReviewForm; cycle: Cycle; day: string }): Problem[] {
  const long = (['title', 'place'] as const).filter(at => (values[at]?.length ?? 0) > longestName)
  return [
    ...(form.occasions.some(({ code }) => code === values.kind) ? [] : [{ at: 'kind', code: 'UNKNOWN' } as const]),
    ...(values.heldOn > day ? problemsOfPast('heldOn', values.heldOn, day) : problemsOfWindow('heldOn', values.heldOn, windowOf(cycle))),
    ...long.map(at => ({ at, code: 'TOO_LONG', limit: longestName }) as const),
    ...(form.confidential && values.attendeeIds.length > 0 ? [{ at: 'attendeeIds', code: 'NOT_ALLOWED' } as const] : []),
    ...values.headcounts.flatMap(({ class: of, count }, i): Problem[] => [
      ...(of.length > longestName ? [{ at: `headcounts.${i}.class`, code: 'TOO_LONG', limit: longestName } as const] : []),
      ...(of.trim() ? [] : [{ at: `headcounts.${i}.class`, code: 'MISSING' } as const]),
      ...(values.headcounts.findIndex(other => other.class === of) < i
        ? [{ at: `headcounts.${i}.class`, code: 'DUPLICATE' } as const]
        : []),
      ...(count < 0 ? [{ at: `headcounts.${i}.count`, code: 'TOO_LOW', limit: 0 } as const] : []),
      ...(count > mostPeople ? [{ at: `headcounts.${i}.count`, code: 'TOO_HIGH', limit: mostPeople } as const] : []),
    ]),
  ]
}

/** Answers whether anybody was added or removed. */
async function writeAttendees(tx: Tx, actor: Actor, occasionId: string, personIds: readonly string[]): Promise<boolean> {
  const wanted = new Set(personIds)
  await findManyReadable(tx, actor, Person, personIds)
  const present = await tx.findBy(OccasionAttendee, { occasionId })
  const gone = present.filter(({ personId }) => !wanted.has(personId))
  await remove(
    tx,
    OccasionAttendee,
    gone.map(({ id }) => id),
  )
  for (const { personId } of present) wanted.delete(personId)
  await insertMany(
    tx,
    OccasionAttendee,
    [...wanted].map(personId => ({ occasionId, personId })),
  )
  return gone.length + wanted.size > 0
}

/** Records the meeting, visit or talk at which reviews are given. */
export async function createOccasion(tx: Tx, actor: Actor, input: CreateOccasionInput): Promise<Occasion> {
  const { cycleId, formId, organizationId, kind, heldOn, title = null, place = null, chairId = null } = input
  const cycle = (await findByIds(tx, Cycle, [cycleId], 'held')).get(cycleId)!
  const { row: holder, facts } = await findReadable(tx, actor, Organization, organizationId)
  allow(actor, 'OCCASION_MANAGE', facts)
  const form = (await findByIds(tx, ReviewForm, [formId], 'held')).get(formId)!
  await findManyReadable(tx, actor, Person, [chairId])
  const headcounts = coded(input.headcounts ?? [])
  const attendeeIds = input.attendeeIds ?? []
  refuseIf([
    ...problemsOfChoice('formId', form),
    ...problemsOfOccasion({ kind, heldOn, title, place, headcounts, attendeeIds }, { form, cycle, day: await today(tx) }),
    ...problemsOfDayIn('heldOn', holder.dissolvedOn, heldOn),
  ])
  const occasion = await insert(tx, Occasion, {
    cycleId,
    formId,
    kind,
    title,
    heldOn,
    place,
    organizationId,
    headcounts,
    chairId,
    recordedById: actor.accountId,
  })
  await writeAttendees(tx, actor, occasion.id, attendeeIds)
  record(tx, actor, 'occasion.created', { type: 'Occasion', id: occasion.id, organizationId })
  return occasion
}

export async function updateOccasion(tx: Tx, actor: Actor, id: string, version: number, input: UpdateOccasionInput): Promise<Occasion> {
  const { row, facts } = await locked(tx, actor, Occasion, id, version)
  allow(actor, 'OCCASION_MANAGE', facts)
  const form = await tx.findOneByOrFail(ReviewForm, { id: row.formId })
  const cycle = await tx.findOneByOrFail(Cycle, { id: row.cycleId })
  const { title = row.title, place = row.place, chairId = row.chairId } = input
  if (chairId !== row.chairId) await findManyReadable(tx, actor, Person, [chairId])
  const told = { kind: input.kind ?? row.kind, heldOn: input.heldOn ?? row.heldOn, title, place }
  const headcounts = input.headcounts ? coded(input.headcounts) : (row.headcounts as Headcount[])
  const { dissolvedOn } = await tx.findOneByOrFail(Organization, { id: row.organizationId })
  refuseIf([
    ...problemsOfOccasion({ ...told, headcounts, attendeeIds: input.attendeeIds ?? [] }, { form, cycle, day: await today(tx) }),
    ...problemsOfDayIn('heldOn', dissolvedOn, told.heldOn),
  ])
  const attendeesChanged = input.attendeeIds ? await writeAttendees(tx, actor, id, input.attendeeIds) : false
  const occasion = await amend(tx, Occasion, row, { ...told, headcounts, chairId }, attendeesChanged)
  record(tx, actor, 'occasion.updated', { type: 'Occasion', id, organizationId: occasion.organizationId })
  return occasion
}
