import { type Actor, type LookBackOutcome, type Problem, refuseIf } from '@pingyi/domain'
import { today } from '../../platform/database/clock.ts'
import { insert } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { LookBack } from '../look-back.ts'
import type { Round } from '../round.ts'

export type Look = { readonly finding: string; readonly lookedOn?: string | null }

/** Records what a look-back found: today unless a day since the close-out is stated. */
export async function recordLookBack(tx: Tx, actor: Actor, round: Round, outcome: LookBackOutcome, { finding, lookedOn }: Look) {
  const day = await today(tx)
  const on = lookedOn ?? day
  const [{ closed }] = await tx.query(
    `-- day of the close-out\n select coalesce(max(effective_on), $2::date) as closed from transitions where thing_id = $1 and event = 'CLOSE_OUT'`,
    [round.id, on],
  )
  const problems: Problem[] = [
    ...(on > day ? [{ at: 'lookedOn', code: 'IN_FUTURE', limit: day } as const] : []),
    ...(on < closed ? [{ at: 'lookedOn', code: 'IN_PAST', limit: closed } as const] : []),
  ]
  refuseIf(problems)
  const ordinal = 1 + (await tx.countBy(LookBack, { roundId: round.id }))
  const { id: roundId, rectificationId } = round
  const found = { lookedOn: on, outcome, finding: finding.trim(), lookedById: actor.accountId }
  await insert(tx, LookBack, { rectificationId, roundId, ordinal, ...found })
}
