import { isDeepStrictEqual } from 'node:util'
import { type Actor, type Problem, Refusal, refuseIf } from '@pingyi/domain'
import { workKind } from '@pingyi/domain/internal'
import { notify } from '../field/notifications/notify.ts'
import { Person } from '../people/person.ts'
import { allow } from '../platform/access/allow.ts'
import { findReadable, locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { today } from '../platform/database/clock.ts'
import { insert } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { isUuid } from '../platform/ids.ts'
import { problemsOfPast } from '../platform/problems.ts'
import { Handover } from './handover.ts'
import type { HandoverInput, WorkItem } from './handover-parts.ts'
import { moveMeasures, problemsOfMeasures } from './move-measures.ts'
import { moveResponsibilities, problemsOfResponsibilities } from './move-responsibilities.ts'
import { workSql } from './work-sql.ts'

/** Hands the open work of a person to a successor: contact points and areas from the day on, unfinished measures at once. */
export async function handOverWork(tx: Tx, actor: Actor, handing: HandoverInput): Promise<Handover> {
  const { fromPersonId, toPersonId, on } = handing
  const { facts } = await locked(tx, actor, Person, fromPersonId)
  allow(actor, 'APPOINTMENT_MANAGE', facts)
  await findReadable(tx, actor, Person, toPersonId)
  refuseIf([
    ...(fromPersonId === toPersonId ? [{ at: 'toPersonId', code: 'DUPLICATE' } as const] : []),
    ...problemsOfPast('on', on, await today(tx)),
  ])
  const pieces = await movingPieces(tx, handing)
  refuseIf(pieces.length === 0 ? [{ at: 'items', code: 'TOO_FEW', limit: 1 }] : [])
  const responsibilities = pieces.filter(({ kind }) => kind === 'CONTACT_POINT' || kind === 'AREA')
  const measures = pieces.filter(({ kind }) => kind === 'MEASURE_OWNED' || kind === 'MEASURE_LED')
  const duties = await problemsOfResponsibilities(tx, actor, handing, responsibilities)
  const plans = await problemsOfMeasures(tx, actor, handing, measures)
  refuseIf([...duties.problems, ...plans.problems] satisfies Problem[])
  if (!isDeepStrictEqual(await movingPieces(tx, handing), pieces)) throw new Refusal('CONFLICT', { what: 'Handover' })
  await moveResponsibilities(tx, actor, handing, duties)
  await moveMeasures(tx, actor, handing, plans)
  const moved = pieces.map(({ kind, id }) => ({ kind, id }))
  const done = await insert(tx, Handover, { fromPersonId, toPersonId, handedOn: on, recordedById: actor.accountId, moved })
  record(tx, actor, 'work.handed_over', { type: 'Handover', id: done.id, organizationId: facts.organizationId ?? null })
  const details = { count: moved.length }
  await notify(tx, actor, { kind: 'WORK_HANDED_OVER', subject: { type: 'Person', id: fromPersonId }, personIds: [toPersonId], details })
  return done
}

/** The open work that is handed over, by id, so that rows are locked in that order. Read again after locking, because work may have ended meanwhile. */
async function movingPieces(tx: Tx, { fromPersonId, leaveOut, only }: HandoverInput): Promise<WorkItem[]> {
  const left = new Set(leaveOut)
  const rows: WorkItem[] = isUuid(fromPersonId)
    ? await tx.query(
        `-- work to hand over\n select w.kind, w.id from (${workSql('select $1::uuid')}) w where not w.confidential order by w.id, w.kind`,
        [fromPersonId],
      )
    : []
  const taken = only && new Set(only)
  const goes = (piece: string) => !left.has(piece) && (taken === null || taken.has(piece))
  return rows.filter(({ kind, id }) => workKind.members[kind].moves && goes(`${kind}:${id}`))
}
