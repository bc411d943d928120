import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useListContext } from 'react-admin'
import { withIdempotencyKey } from '../../../api/idempotency.ts'
import { send } from '../../../api/send.ts'
import { refusalOf } from '../../refusal/refusal.ts'
import { useNotifyDone } from '../../verbs/use-notify-done.tsx'
import type { Versioned } from '../column.ts'
import { type BulkAction, type BulkValues, forEachRow, type Outcome } from './bulk.ts'

/** Runs an act over rows; those refused stay selected, and a retry of the same goes under the same keys. */
export function useBulkAction<Row extends Versioned>(act: BulkAction<Row>) {
  const queries = useQueryClient()
  const done = useNotifyDone()
  const { onSelect } = useListContext()
  const [finished, setFinished] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<Outcome<Row> | null>(null)
  const leave = useRef<AbortController | null>(null)
  const { verb, variables = (row: Row, told: BulkValues) => ({ id: row.id, version: row.version, ...told }), undo } = act
  const one = (row: Row, told: BulkValues) => {
    const all = variables(row, told)
    return withIdempotencyKey(
      verb.operation,
      all,
      async idempotencyKey => (await send<{ data: Versioned }>(verb.operation, { ...all, idempotencyKey })).data,
    )
  }
  const run = async (rows: readonly Row[], told: BulkValues) => {
    leave.current = new AbortController()
    setFinished(0)
    const result = await forEachRow(rows, row => one(row, told), refusalOf, setFinished, leave.current.signal)
    const did = new Set(result.done.map(({ row }) => row.id))
    onSelect(rows.map(({ id }) => id).filter(id => !did.has(id)))
    await queries.invalidateQueries()
    setFinished(null)
    setOutcome(result)
    const back = undo ? result.done.map(({ row, answer }) => undo(row, answer as Versioned)) : []
    if (did.size === 0) return result
    if (act.after) act.after(result.done.map(({ answer }) => answer))
    else done('kit.doneMany', { smart_count: did.size }, back)
    return result
  }
  return { run, finished, outcome, forget: () => setOutcome(null), stop: () => leave.current?.abort() }
}
