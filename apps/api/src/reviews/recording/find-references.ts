import { type Actor, type AuthorityMatrix, may } from '@pingyi/domain'
import { In } from 'typeorm'
import { CriteriaSet } from '../../criteria/criteria-set.ts'
import { ReviewForm } from '../../criteria/review-form.ts'
import { Treatment } from '../../criteria/treatment.ts'
import { Cycle } from '../../cycles/cycle.ts'
import { Occasion } from '../../occasions/occasion.ts'
import { Organization } from '../../organizations/organization.ts'
import { Person } from '../../people/person.ts'
import { notFound } from '../../platform/access/allow.ts'
import { findByIds, findManyReadable } from '../../platform/access/find.ts'
import { guardOf, readFacts } from '../../platform/access/guard.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { isUuid } from '../../platform/ids.ts'
import type { ReviewInput } from '../review-input.ts'
import { type AuthorityQuery, findAuthorities, type ReviewAuthority } from './find-authority.ts'

type Ids = (string | null | undefined)[]

/** The ids in the inputs, by kind. */
function namedIn(inputs: readonly ReviewInput[]) {
  const ids = (pick: (input: ReviewInput) => string | null | undefined): Ids => inputs.map(pick)
  const measures = inputs.flatMap(({ opinions }) => opinions.flatMap(opinion => opinion.measures))
  return {
    cycles: ids(one => one.cycleId),
    forms: ids(one => one.formId),
    treatments: ids(one => one.treatmentId),
    occasions: ids(one => one.occasionId),
    sets: ids(one => one.criteriaSetId),
    organizations: ids(one => one.organizationId),
    subjects: ids(one => one.personId),
    people: [...ids(one => one.reviewerId), ...measures.flatMap(({ ownerId, leaderId }) => [ownerId, leaderId])],
  }
}

const authorityQueryBy =
  (cycles: ReadonlyMap<string, Cycle>, forms: ReadonlyMap<string, ReviewForm>) =>
  ({ cycleId, formId, reviewerId, organizationId, personId = null, capacity = null, occurredOn: day }: ReviewInput): AuthorityQuery => {
    const { classes } = forms.get(formId)!
    return { matrix: cycles.get(cycleId)!.authority as AuthorityMatrix, reviewerId, organizationId, personId, capacity, day, classes }
  }

const defaultSet = ({ criteria }: Cycle, authority: ReviewAuthority | null | undefined) =>
  (criteria as { authorityRule: string; criteriaSetId: string }[]).find(one => one.authorityRule === authority?.rule.code)?.criteriaSetId

/** All records that the inputs refer to. Loads each kind in one statement. */
export async function findReferences(tx: Tx, actor: Actor, inputs: readonly ReviewInput[]) {
  const ids = namedIn(inputs)
  const cycles = await findByIds(tx, Cycle, ids.cycles, 'held')
  const forms = await findByIds(tx, ReviewForm, ids.forms, 'held')
  const treatments = await findByIds(tx, Treatment, ids.treatments, 'held')
  await findByIds(tx, CriteriaSet, ids.sets)
  await findManyReadable(tx, actor, Person, ids.people)
  const occasions = await findManyReadable(tx, actor, Occasion, ids.occasions)
  const asked = inputs.map(authorityQueryBy(cycles, forms))
  const authorities = await findAuthorities(tx, asked)
  const setIds = inputs.map(({ cycleId, criteriaSetId }, i) => criteriaSetId ?? defaultSet(cycles.get(cycleId)!, authorities[i]))
  const sets = await findByIds(tx, CriteriaSet, setIds, 'held')
  const placeIds = inputs.map(({ organizationId }, i) => authorities[i]?.subject.organizationId ?? organizationId)
  const places = await readFacts(tx, Organization, [...new Set([...placeIds, ...ids.organizations])].filter(isUuid))
  const people = await readFacts(tx, Person, [...new Set(ids.subjects)].filter(isUuid))
  const organizations = new Map((await tx.findBy(Organization, { id: In(placeIds.filter(isUuid)) })).map(row => [row.id, row]))
  return inputs.map((input, i) => ({
    input,
    asked: asked[i]!,
    cycle: cycles.get(input.cycleId)!,
    authority: authorities[i] ?? null,
    /** The named organisation, and the one in which the subject is reviewed. */
    named: places.get(input.organizationId),
    place: places.get(placeIds[i]!),
    dissolvedOn: organizations.get(placeIds[i]!)?.dissolvedOn ?? null,
    about: people.get(input.personId ?? ''),
    form: forms.get(input.formId)!,
    set: sets.get(setIds[i] ?? '') ?? null,
    treatment: treatments.get(input.treatmentId ?? '') ?? null,
    occasion: occasions.get(input.occasionId ?? '')?.row ?? null,
  }))
}
export type ReviewReferences = Awaited<ReturnType<typeof findReferences>>[number]

/**
 * Refuses subjects that the actor may not read, as unknown. Reviewers with authority may name them: a branch secretary reviews the
 * committee above.
 */
export function refuseUnseen(actor: Actor, { input, authority, named, about }: ReviewReferences) {
  if (authority && input.reviewerId === actor.personId) return
  if (!named || !may(actor, guardOf(Organization).read, named)) throw notFound(Organization, input.organizationId)
  if (input.personId && (!about || !may(actor, guardOf(Person).read, about))) throw notFound(Person, input.personId)
}
