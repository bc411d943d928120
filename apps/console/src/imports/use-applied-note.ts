import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useNotifyDone } from '../kit/verbs/use-notify-done.tsx'
import { changesOf, newOf } from './report-totals.ts'
import type { ImportRow } from './selections.ts'
import { importVerbs } from './verbs.ts'

/** Says so when the file has been applied while it was looked at, and offers to take it back; answers whether it has. */
export function useAppliedNote(data: ImportRow | undefined): boolean {
  const done = useNotifyDone()
  const queries = useQueryClient()
  const [{ id, status, isJustApplied }, see] = useState({ id: data?.id, status: data?.status, isJustApplied: false })
  const told = useRef<string | null>(null)
  // While it is drawn, so that the act that undoes it never stands there as if it were of long ago.
  if (data && (data.id !== id || data.status !== status)) {
    const wasAtWork = data.id === id && (status === 'APPLYING' || status === 'CHECKED')
    see({ id: data.id, status: data.status, isJustApplied: data.status === 'APPLIED' && wasAtWork && changesOf(data.report) > 0 })
  }
  useEffect(() => {
    if (!isJustApplied || !data || told.current === data.id) return
    told.current = data.id
    void queries.invalidateQueries()
    const { id, version, report } = data
    done('imports.applied', { ...newOf(report), changes: changesOf(report) }, [{ verb: importVerbs.undo, variables: { id, version } }])
  }, [isJustApplied, data, done, queries])
  return isJustApplied
}
