import { useEffect } from 'react'
import { useListContext, useStore } from 'react-admin'

/** Clears the selection when cycle or organisation change. Otherwise a bulk action would reach rows that are not shown. */
export function useSelectionWithinScope() {
  const { resource, filter, onUnselectItems } = useListContext()
  const here = JSON.stringify(filter ?? {})
  const [selectedIn, setSelectedIn] = useStore<string | null>(`${resource}.selectedIn`, null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place drops what was selected
  useEffect(() => {
    if (selectedIn === here) return
    if (selectedIn !== null) onUnselectItems()
    setSelectedIn(here)
  }, [selectedIn, here])
}
