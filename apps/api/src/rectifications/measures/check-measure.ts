import { type Actor, type Problem, refuseIf } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { today } from '../../platform/database/clock.ts'
import { insert } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Measure } from '../measure.ts'
import { MeasureCheck } from '../measure-check.ts'
import { notifyDoers } from '../notify-parties.ts'
import { earliestDeadline } from '../rounds/earliest-deadline.ts'
import { roundOf } from '../rounds/move-round.ts'
import { moveMeasure } from './move-measure.ts'

type Look = { readonly checkedOn?: string | null; readonly finding: string; readonly kept: boolean }

/** Somebody other than the doer looks whether an ongoing measure is kept up, not earlier than at the last look. */
export async function checkMeasure(tx: Tx, actor: Actor, id: string, version: number, look: Look): Promise<Measure> {
  const { before, measure, rectification, subject } = await moveMeasure(tx, actor, { id, version, event: 'CHECK' })
  const day = await today(tx)
  const last = await tx.findOne(MeasureCheck, { where: { measureId: id }, order: { ordinal: 'DESC' } })
  const { finding, kept, checkedOn = null } = look
  const on = checkedOn ?? day
  const earliest = last?.checkedOn ?? (await earliestDeadline(tx, rectification.id))
  refuseIf(problemsOf(finding, on, { latest: day, earliest }))
  const round = await roundOf(tx, rectification)
  const values = { measureId: id, roundId: round.id, ordinal: 1 + (last?.ordinal ?? 0), checkedOn: on, finding: finding.trim(), kept }
  await insert(tx, MeasureCheck, { ...values, checkedById: actor.accountId })
  record(tx, actor, 'measure.checked', subject)
  await notifyDoers(tx, actor, subject, before, kept)
  return measure
}

function problemsOf(finding: string, on: string, { latest, earliest }: { latest: string; earliest: string }): Problem[] {
  return [
    ...(finding.trim() ? [] : [{ at: 'finding', code: 'MISSING' } as const]),
    ...(on > latest ? [{ at: 'checkedOn', code: 'IN_FUTURE', limit: latest } as const] : []),
    ...(on < earliest ? [{ at: 'checkedOn', code: 'IN_PAST', limit: earliest } as const] : []),
  ]
}
