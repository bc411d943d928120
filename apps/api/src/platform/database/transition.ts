import type { Actor } from '@pingyi/domain'
import { Check, Column, Entity, Unique } from 'typeorm'
import { RecordedRow } from './recorded-row.ts'
import { insertMany } from './rows.ts'
import type { Tx } from './tx.ts'

type TransitionSubject = 'REVIEW' | 'OPINION' | 'ROUND' | 'MEASURE'

/** One transition of a state machine: the state from a day on, and when it was recorded. Statistics of past days read this table. */
@Entity('transitions')
@Unique('transitions_ordinal_key', ['thingId', 'ordinal'])
@Check('transitions_thing_check', "thing in ('REVIEW', 'OPINION', 'ROUND', 'MEASURE')")
export class Transition extends RecordedRow {
  @Column('text')
  thing!: TransitionSubject

  @Column('uuid', { name: 'thing_id' })
  thingId!: string

  @Column('text', { nullable: true })
  event!: string | null

  @Column('text')
  state!: string

  @Column('date', { name: 'effective_on' })
  effectiveOn!: string

  @Column('int')
  ordinal!: number

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null
}

type NewTransition = { thing: TransitionSubject; id: string; event: string | null; state: string; on: string }

/** Records transitions. Each gets the next ordinal of its subject. */
export async function recordTransitions(tx: Tx, actor: Actor, moves: readonly NewTransition[]) {
  if (moves.length === 0) return
  const counts: { thing_id: string; n: number }[] = await tx.query(
    '-- moves so far\n select thing_id, count(*)::int as n from transitions where thing_id = any($1::uuid[]) group by 1',
    [moves.map(({ id }) => id)],
  )
  const known = new Map(counts.map(({ thing_id, n }) => [thing_id, n]))
  const rows = moves.map(({ thing, id, event, state, on }) => {
    const ordinal = (known.get(id) ?? 0) + 1
    known.set(id, ordinal)
    return { thing, thingId: id, event, state, effectiveOn: on, ordinal, accountId: actor.accountId }
  })
  await insertMany(tx, Transition, rows)
}
