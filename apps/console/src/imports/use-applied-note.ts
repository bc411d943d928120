import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useDone } from '../shared/use-done.tsx'
import { changesOf, type Import, newOf } from './facts.ts'
import { importVerbs } from './verbs.ts'

/** Says so when the file has been applied while it was looked at, and offers to take it back; answers whether it has. */
export function useAppliedNote(data: Import | undefined): boolean {
  const done = useDone()
  const queries = useQueryClient()
  const [isJustApplied, setJustApplied] = useState(false)
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    const wasAtWork = before.current === 'APPLYING' || before.current === 'CHECKED'
    before.current = data?.status
    if (data?.status !== 'APPLIED' || !wasAtWork || changesOf(data.report) === 0) return
    setJustApplied(true)
    void queries.invalidateQueries()
    const { id, version, report } = data
    done('imports.applied', { ...newOf(report), changes: changesOf(report) }, [{ verb: importVerbs.undo, variables: { id, version } }])
  }, [data, done, queries])
  return isJustApplied
}
