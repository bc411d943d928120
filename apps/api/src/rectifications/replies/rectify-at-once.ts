import { type Actor, refuseIf } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { now, today } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Measure } from '../measure.ts'
import { moveMeasure } from '../measures/move-measure.ts'
import { startMeasure } from '../measures/start-measure.ts'
import { createMeasure } from '../measures/write-measure.ts'
import type { Rectification } from '../rectification.ts'
import type { Round } from '../round.ts'
import { lockedRound, rectificationOfAudit } from '../rounds/move-round.ts'
import { recordDeadlineChange } from '../rounds/record-deadline-change.ts'
import type { AtOnceLineInput } from './reply-input.ts'
import { reply } from './reply-rectification.ts'

type AtOnce = { readonly lines: readonly AtOnceLineInput[]; readonly completes: readonly string[]; readonly occurredOn?: string | null }

/** Puts a rectification right on the spot: what was done becomes measures that are done, planned ones are reported done, each opinion gets its line. */
export async function rectifyAtOnce(tx: Tx, actor: Actor, id: string, version: number, given: AtOnce): Promise<Rectification> {
  const { row, round, opinions } = await lockedRound(tx, actor, { id, version, event: 'AT_ONCE' })
  for (const [i, measureId] of given.completes.entries()) {
    const planned = await tx.findOneBy(Measure, { id: measureId, rectificationId: id })
    refuseIf(planned ? [] : [{ at: `completes.${i}`, code: 'NOT_ALLOWED' }])
    await reportDone(tx, actor, planned!, given.occurredOn)
  }
  const ownerId = row.personId ?? actor.personId
  for (const { opinionId, done } of given.lines) {
    if (!done?.trim() || !opinions.some(opinion => opinion.id === opinionId)) continue
    await reportDone(
      tx,
      actor,
      await createMeasure(tx, actor, { rectificationId: id, opinionIds: [opinionId], text: done, ownerId }),
      given.occurredOn,
    )
  }
  const lines = given.lines.map(({ opinionId, text }) => ({ opinionId, text }))
  const patch = await deadlineAtOnce(tx, actor, round)
  const rectification = await reply(tx, actor, 'AT_ONCE', { id, version, lines, patch, occurredOn: given.occurredOn })
  record(tx, actor, 'rectification.rectifiedAtOnce', rectificationOfAudit(rectification))
  return rectification
}

/** A deadline that was ordered stands; one that was proposed before goes. */
async function deadlineAtOnce(tx: Tx, actor: Actor, round: Round): Promise<Partial<Round>> {
  if (round.ordered) return {}
  const patch = { deadlineKind: 'AT_ONCE' as const, dueOn: null, pausedOn: null, derivation: { rule: 'AT_ONCE' } }
  if (round.dueOn) await recordDeadlineChange(tx, actor, round, { ...round, ...patch }, { kind: 'PROPOSED', on: await today(tx) })
  return patch
}

async function reportDone(tx: Tx, actor: Actor, { id, status }: Measure, occurredOn: string | null | undefined) {
  if (status === 'PLANNED') await startMeasure(tx, actor, id)
  const patch = { doneAt: await now(tx), doneById: actor.accountId }
  const { subject } = await moveMeasure(tx, actor, { id, event: 'COMPLETE', patch, occurredOn })
  record(tx, actor, 'measure.completed', subject)
}
