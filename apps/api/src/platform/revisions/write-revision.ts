import { type Actor, type Facts, refuseIf } from '@pingyi/domain'
import { problemsOfCode, type RevisionEvent, refusalOfRevisionMove, revisionEvent } from '@pingyi/domain/internal'
import { allow } from '../access/allow.ts'
import { locked } from '../access/find.ts'
import { throwIf } from '../access/permission.ts'
import type { Target } from '../context.ts'
import { record } from '../database/audit.ts'
import { now } from '../database/clock.ts'
import { amend, differs, insert, update } from '../database/rows.ts'
import type { Tx } from '../database/tx.ts'
import type { RevisedRow } from './revised-row.ts'
import type { RevisionInput, RevisionRules } from './revision-input.ts'
import { statesOf } from './revision-state.ts'

/** The columns that are written. */
const valuesOf = <T extends RevisedRow, I extends RevisionInput>({ columnsOf }: RevisionRules<T, I>, input: I) => ({
  ...columnsOf(input),
  nameZh: input.name.zh.trim(),
  nameEn: input.name.en.trim(),
  source: input.source.trim(),
})

/** Writes down a thing of its own, in its first revision. `facts`: of the place that it belongs to. */
export async function createRevision<T extends RevisedRow, I extends RevisionInput>(
  tx: Tx,
  actor: Actor,
  Item: Target<T>,
  rules: RevisionRules<T, I>,
  facts: Facts,
  code: string,
  input: I,
): Promise<T> {
  allow(actor, revisionEvent.members.REVISE.action, facts)
  refuseIf([...problemsOfCode('code', code), ...rules.problemsOf(code, input)])
  const made = await insert(tx, Item, { ...valuesOf(rules, input), code, revision: 1 } as never)
  record(tx, actor, rules.events[0], { type: Item.name, id: made.id })
  return made
}

/** Locks the revision and asks whether the event may happen to it. */
async function lockedFor<T extends RevisedRow, I extends RevisionInput>(
  tx: Tx,
  actor: Actor,
  Item: Target<T>,
  { used }: RevisionRules<T, I>,
  event: RevisionEvent,
  { id, version }: { id: string; version: number },
) {
  const { row, facts } = await locked(tx, actor, Item, id, version)
  allow(actor, revisionEvent.members[event].action, facts)
  const state = (await statesOf(tx, Item, used, [id])).get(id)!
  throwIf(refusalOfRevisionMove(state.status, event))
  return { row, used: state.used }
}

/** Changes an unused revision in place. Beside a used one it puts a new revision: what used the old one keeps it. */
export async function revise<T extends RevisedRow, I extends RevisionInput>(
  tx: Tx,
  actor: Actor,
  Item: Target<T>,
  rules: RevisionRules<T, I>,
  seen: { id: string; version: number },
  input: I,
): Promise<T> {
  const { row, used } = await lockedFor(tx, actor, Item, rules, 'REVISE', seen)
  refuseIf(rules.problemsOf(row.code, input))
  const values = valuesOf(rules, input)
  const written = used && differs(row, values as never) ? await follow(tx, Item, row, values) : await amend(tx, Item, row, values as never)
  record(tx, actor, rules.events[1], { type: Item.name, id: written.id })
  return written
}

/** Puts a new revision beside one that is used; from now on the new one is offered. */
async function follow<T extends RevisedRow>(tx: Tx, Item: Target<T>, row: T, values: object): Promise<T> {
  await update(tx, Item, row, { retiredAt: await now(tx) } as never)
  return insert(tx, Item, { ...values, code: row.code, revision: row.revision + 1 } as never)
}

/** Offers the newest revision no longer, or again. What uses it keeps it. */
export async function retireOrReinstate<T extends RevisedRow, I extends RevisionInput>(
  tx: Tx,
  actor: Actor,
  Item: Target<T>,
  rules: RevisionRules<T, I>,
  event: Exclude<RevisionEvent, 'REVISE'>,
  seen: { id: string; version: number },
): Promise<T> {
  const { row } = await lockedFor(tx, actor, Item, rules, event, seen)
  const written = await update(tx, Item, row, { retiredAt: event === 'RETIRE' ? await now(tx) : null } as never)
  record(tx, actor, rules.events[event === 'RETIRE' ? 2 : 3], { type: Item.name, id: row.id })
  return written
}
