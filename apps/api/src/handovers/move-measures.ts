import { type Actor, may, type Problem } from '@pingyi/domain'
import { In } from 'typeorm'
import { readFacts } from '../platform/access/guard.ts'
import { recordEach } from '../platform/database/audit.ts'
import { updateMany } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Measure } from '../rectifications/measure.ts'
import { Rectification } from '../rectifications/rectification.ts'
import type { HandoverInput, WorkItem } from './handover-parts.ts'

type Plans = { rows: readonly Measure[]; cases: readonly Rectification[]; problems: readonly Problem[]; pieces: readonly WorkItem[] }

/** Locks unfinished measures after their rectifications. Returns the obstacles to each: nobody carries out a measure that they decide on. */
export async function problemsOfMeasures(tx: Tx, actor: Actor, { toPersonId }: HandoverInput, pieces: readonly WorkItem[]): Promise<Plans> {
  if (pieces.length === 0) return { rows: [], cases: [], problems: [], pieces }
  const ids = [...new Set(pieces.map(({ id }) => id))]
  const rectificationIds = (await tx.findBy(Measure, { id: In(ids) })).map(({ rectificationId }) => rectificationId)
  const lock = { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } } as const
  const cases = await tx.find(Rectification, { where: { id: In(rectificationIds) }, ...lock })
  const rows = await tx.find(Measure, { where: { id: In(ids) }, ...lock })
  const facts = await readFacts(tx, Measure, ids)
  const problems = pieces.flatMap(({ kind, id }): Problem[] => {
    const at = `items.${kind}:${id}`
    if (!may(actor, 'RECTIFICATION_PROPOSE', facts.get(id)!)) return [{ at, code: 'NOT_ALLOWED' }]
    return kind === 'MEASURE_OWNED' && facts.get(id)!.reviewerIds?.includes(toPersonId) ? [{ at, code: 'WRONG_RELATION' }] : []
  })
  return { rows, cases, problems, pieces }
}

export async function moveMeasures(tx: Tx, actor: Actor, { toPersonId }: HandoverInput, { rows, cases, pieces }: Plans) {
  const has = (kind: WorkItem['kind'], id: string) => pieces.some(piece => piece.kind === kind && piece.id === id)
  const moved = await updateMany(
    tx,
    Measure,
    rows.map(({ id, version, ownerId, leaderId }) => ({
      id,
      version,
      ownerId: has('MEASURE_OWNED', id) ? toPersonId : ownerId,
      leaderId: has('MEASURE_LED', id) ? toPersonId : leaderId,
    })),
  )
  const placeOf = new Map(cases.map(({ id, organizationId }) => [id, organizationId]))
  const subjects = moved.map(({ id, rectificationId }) => ({ type: 'Measure', id, organizationId: placeOf.get(rectificationId) }))
  recordEach(tx, actor, 'measure.handedOver', subjects, (_, row) => String(row.id))
}
