import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useListContext } from 'react-admin'
import { performVerb, verbKey } from '../../../api/perform-verb.ts'
import { refusalOf } from '../../refusal/refusal.ts'
import { useNotifyDone } from '../../verbs/use-notify-done.tsx'
import type { Versioned } from '../column.ts'
import { type BulkAction, type BulkValues, forEachRow, type Outcome } from './bulk.ts'

/** Runs an act over rows; those refused stay selected, and a retry of the same goes under the same keys. */
export function useBulkAction<Row extends Versioned>(act: BulkAction<Row>) {
  const done = useNotifyDone()
  const { onSelect } = useListContext()
  const [finished, setFinished] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<Outcome<Row> | null>(null)
  const leave = useRef<AbortController | null>(null)
  const { verb, variables = (row: Row, told: BulkValues) => ({ id: row.id, version: row.version, ...told }) } = act
  const { mutateAsync } = useMutation({
    mutationKey: verbKey(verb),
    mutationFn: async ({ rows, told }: { rows: readonly Row[]; told: BulkValues }) => {
      leave.current = new AbortController()
      setFinished(0)
      const one = (row: Row) => performVerb(verb, variables(row, told))
      const result = await forEachRow(rows, one, refusalOf, setFinished, leave.current.signal)
      const did = new Set(result.done.map(({ row }) => row.id))
      onSelect(rows.map(({ id }) => id).filter(id => !did.has(id)))
      return result
    },
  })
  const run = async (rows: readonly Row[], told: BulkValues) => {
    const result = await mutateAsync({ rows, told })
    setFinished(null)
    setOutcome(result)
    if (result.done.length === 0) return result
    const back = result.done.flatMap(({ row, answer }) => act.undo?.(row, answer) ?? [])
    if (act.after) act.after(result.done.map(({ answer }) => answer))
    else done('kit.doneMany', { smart_count: result.done.length }, back)
    return result
  }
  return { run, finished, outcome, forget: () => setOutcome(null), stop: () => leave.current?.abort() }
}
