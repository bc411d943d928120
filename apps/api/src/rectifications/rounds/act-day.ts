import { cycleEntry, refuseIf } from '@pingyi/domain'
import { problemsOfStatedDay } from '@pingyi/domain/internal'
import { Cycle } from '../../cycles/cycle.ts'
import { today } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** The things whose last moves are the causes of an act, and the cycle that says how it is dated. */
type Causes = { readonly cycleId: string; readonly ids: readonly string[] }

async function settingOf(tx: Tx, { cycleId, ids }: Causes) {
  const { entry, startsOn } = await tx.findOneByOrFail(Cycle, { id: cycleId })
  const [{ since }]: [{ since: string | null }] = await tx.query(
    '-- last moves\n select max(effective_on)::text as since from transitions where thing_id = any($1::uuid[])',
    [ids],
  )
  return { entry, today: await today(tx), since: since && since > startsOn ? since : startsOn }
}

/** The day of an act: the server’s, or in a cycle entered from records the one that is stated. */
export async function actDay(tx: Tx, causes: Causes, occurredOn: string | null | undefined): Promise<string> {
  if (!occurredOn) return today(tx)
  refuseIf(problemsOfStatedDay(occurredOn, await settingOf(tx, causes)))
  return occurredOn
}

/** The day of an act that states none, such as planning a measure: the server’s, or from records that of its cause. */
export async function dayOfCause(tx: Tx, causes: Causes): Promise<string> {
  const setting = await settingOf(tx, causes)
  return cycleEntry.members[setting.entry].stated ? setting.since : setting.today
}

/** What the argument `occurredOn` of such an act is. */
export const statedDay = 'The day on which it happened, in a cycle entered from records; a live cycle takes none.'
