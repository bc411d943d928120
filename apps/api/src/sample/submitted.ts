import type { Actor, OpinionKind } from '@pingyi/domain'
import type { EntityTarget, ObjectLiteral } from 'typeorm'
import { partsFor, shortcoming } from './phrases.ts'
import type { World } from './world.ts'

export type Raised = { kind: OpinionKind; text: string; measures?: { text: string; ownerId?: string; leaderId?: string }[] }
export type When = { cycleId: string; day: string }
export type Opinion = { id: string; kind: OpinionKind }
export type About = {
  actor: Actor
  organizationId: string
  personId?: string
  on: string
  form?: string
  raised?: Raised[]
  seed?: number
  order?: Order
}
/** The treatment that orders rectification, by its code, and the day. */
export type Order = { treatment: string; dueOn: string }

/** The input of a review, by default at a meeting. */
export function inputOf(
  world: World,
  cycleId: string,
  { actor, organizationId, personId, on, form = 'COLLECTIVE', raised = [], seed = 5, order }: About,
) {
  const subject = personId ? 'PERSON' : 'ORGANIZATION'
  const hasProblem = raised.some(({ kind }) => kind === 'PROBLEM')
  const noted = { kind: 'PROBLEM', text: shortcoming(subject, seed), pointedOut: true, measures: [] }
  return {
    cycleId,
    reviewerId: actor.personId,
    organizationId,
    personId,
    capacity: personId ? 'MEMBER' : undefined,
    occurredOn: on,
    formId: world.formId(form),
    ...(order && { treatmentId: world.treatmentId(order.treatment), orderedDueOn: order.dueOn }),
    remarks: Object.entries(partsFor(subject, seed)).map(([code, text]) => ({ kind: 'PART', code, text })),
    opinions: [...raised.map(({ kind, text, measures = [] }) => ({ kind, text, measures })), ...(hasProblem ? [] : [noted])],
  }
}

/** Drafts and submits a review as its reviewer. Returns its opinions. */
export async function submitted(world: World, cycleId: string, about: About): Promise<{ id: string; opinions: Opinion[] }> {
  const { act } = world
  const draft = await act(about.actor, 'createReview', { input: inputOf(world, cycleId, about) })
  const review = await act(about.actor, 'submitReview', { id: draft.id, version: draft.version }, 'id version opinions { id kind }')
  return { id: review.id, opinions: review.opinions as Opinion[] }
}

/** Runs a verb on a record at its present version. */
export async function verb<T extends ObjectLiteral & { version: number }>(
  { act, db }: World,
  actor: Actor,
  mutation: string,
  entity: EntityTarget<T>,
  id: string,
  more: Record<string, unknown> = {},
  fields?: string,
) {
  const { version } = await db.findOneByOrFail(entity, { id } as never)
  return act(actor, mutation, { id, version, ...more }, fields)
}
