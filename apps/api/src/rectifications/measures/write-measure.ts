import { type Actor, measureMachine, type Problem, refuseIf } from '@pingyi/domain'
import { Person } from '../../people/person.ts'
import { allow } from '../../platform/access/allow.ts'
import { findManyReadable, locked } from '../../platform/access/find.ts'
import { throwIf } from '../../platform/access/permission.ts'
import { record } from '../../platform/database/audit.ts'
import { amend, insert, insertMany, remove, update } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Measure } from '../measure.ts'
import { MeasureOpinion } from '../measure-opinion.ts'
import { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { dayOfCause } from '../rounds/act-day.ts'
import { earliestDeadline } from '../rounds/earliest-deadline.ts'
import { roundOf } from '../rounds/move-round.ts'
import { refusalOfMeasureUpdate, refusalOfPlanning } from '../states.ts'
import { SuggestedMeasure } from '../suggested-measure.ts'
import type { CreateMeasureInput, UpdateMeasureInput } from './measure-input.ts'
import { lockedMeasure, measureOfAudit } from './move-measure.ts'

type MeasureValues = Pick<Measure, 'text' | 'ownerId' | 'leaderId' | 'dueOn' | 'ongoing'>

/** `earliest`: the earliest allowed due date. Null if no new one is given. */
function problemsOfMeasure({ text, dueOn, ongoing }: MeasureValues, earliest: string | null): Problem[] {
  return [
    ...(text.trim() ? [] : [{ at: 'text', code: 'MISSING' } as const]),
    ...(dueOn && ongoing ? [{ at: 'dueOn', code: 'NOT_ALLOWED' } as const] : []),
    ...(dueOn && earliest && dueOn < earliest ? [{ at: 'dueOn', code: 'IN_PAST', limit: earliest } as const] : []),
  ]
}

/** The opinions with these ids. Refuses if one of them is not part of this rectification. */
async function answered(tx: Tx, rectificationId: string, asked: readonly string[] | null | undefined): Promise<string[]> {
  const ids = (await tx.findBy(Opinion, { rectificationId, status: 'IN_RECTIFICATION' })).map(({ id }) => id)
  if (!asked) return ids
  const foreign = asked.flatMap((id, i) => (ids.includes(id) ? [] : [{ at: `opinionIds.${i}`, code: 'NOT_ALLOWED' } as const]))
  refuseIf(foreign)
  return [...new Set(asked)]
}

/** The suggestion that a new measure is made of. Refuses one of another opinion, and one that a measure was made of already. */
async function suggestionOf(tx: Tx, id: string | null | undefined, opinionIds: readonly string[]): Promise<SuggestedMeasure | null> {
  if (!id) return null
  const suggestion = await tx.findOne(SuggestedMeasure, { where: { id }, lock: { mode: 'pessimistic_write' } })
  if (!suggestion || suggestion.measureId || !opinionIds.includes(suggestion.opinionId))
    refuseIf([{ at: 'suggestedId', code: 'NOT_ALLOWED' }])
  return suggestion
}

/** Adds a measure while it is the subject’s turn in the round. The people that a suggestion names need not be in the actor’s reach. */
export async function createMeasure(tx: Tx, actor: Actor, input: CreateMeasureInput): Promise<Measure> {
  const { row: rectification, facts } = await locked(tx, actor, Rectification, input.rectificationId)
  allow(actor, 'RECTIFICATION_PROPOSE', facts)
  const round = await roundOf(tx, rectification)
  throwIf(refusalOfPlanning(round))
  const { ownerId = null, leaderId = null, dueOn = null } = input
  const values = { text: input.text.trim(), ownerId, leaderId, dueOn, ongoing: input.ongoing ?? false }
  refuseIf(problemsOfMeasure(values, await earliestDeadline(tx, rectification.id)))
  const opinionIds = await answered(tx, rectification.id, input.opinionIds)
  if (opinionIds.length === 0) refuseIf([{ at: 'opinionIds', code: 'TOO_FEW', limit: 1 }])
  const suggestion = await suggestionOf(tx, input.suggestedId, opinionIds)
  const named = [suggestion?.ownerId, suggestion?.leaderId]
  await findManyReadable(
    tx,
    actor,
    Person,
    [ownerId, leaderId].filter(id => !named.includes(id)),
  )
  const ordinal = await tx.countBy(Measure, { rectificationId: rectification.id })
  const status = measureMachine.initial
  const measure = await insert(tx, Measure, {
    ...values,
    rectificationId: rectification.id,
    roundNumber: rectification.roundNumber,
    ordinal,
    status,
  })
  await insertMany(
    tx,
    MeasureOpinion,
    opinionIds.map(opinionId => ({ measureId: measure.id, opinionId })),
  )
  if (suggestion) await update(tx, SuggestedMeasure, suggestion, { measureId: measure.id })
  const on = await dayOfCause(tx, { cycleId: rectification.cycleId, ids: [round.id] })
  await recordTransitions(tx, actor, [{ thing: 'MEASURE', id: measure.id, event: null, state: status, on }])
  record(tx, actor, 'measure.planned', measureOfAudit(measure, rectification))
  return measure
}

/** Changes an unfinished measure while it is the subject's turn in the round. */
export async function updateMeasure(tx: Tx, actor: Actor, id: string, version: number, input: UpdateMeasureInput): Promise<Measure> {
  const { row, facts, rectification } = await lockedMeasure(tx, actor, id, version)
  allow(actor, 'RECTIFICATION_PROPOSE', facts)
  throwIf(refusalOfMeasureUpdate(row, await roundOf(tx, rectification)))
  const { ownerId = row.ownerId, leaderId = row.leaderId, dueOn = row.dueOn } = input
  const told = { text: (input.text ?? row.text).trim(), ownerId, leaderId, dueOn, ongoing: input.ongoing ?? row.ongoing }
  refuseIf(problemsOfMeasure(told, dueOn === row.dueOn ? null : await earliestDeadline(tx, rectification.id)))
  await findManyReadable(tx, actor, Person, [input.ownerId, input.leaderId])
  if (input.opinionIds?.length === 0) refuseIf([{ at: 'opinionIds', code: 'TOO_FEW', limit: 1 }])
  const linksChanged = input.opinionIds ? await linkOpinions(tx, id, await answered(tx, rectification.id, input.opinionIds)) : false
  const measure = await amend(tx, Measure, row, told, linksChanged)
  record(tx, actor, 'measure.updated', measureOfAudit(measure, rectification))
  return measure
}

/** Answers whether any link was added or removed. */
async function linkOpinions(tx: Tx, measureId: string, opinionIds: readonly string[]): Promise<boolean> {
  const present = await tx.findBy(MeasureOpinion, { measureId })
  const known = new Set(present.map(({ opinionId }) => opinionId))
  const gone = present.filter(({ opinionId }) => !opinionIds.includes(opinionId))
  const added = opinionIds.filter(id => !known.has(id))
  await remove(
    tx,
    MeasureOpinion,
    gone.map(({ id }) => id),
  )
  await insertMany(
    tx,
    MeasureOpinion,
    added.map(opinionId => ({ measureId, opinionId })),
  )
  return gone.length + added.length > 0
}
