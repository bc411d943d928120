import { useEffect } from 'react'
import { useListContext, useStore } from 'react-admin'

/** Rows stay selected over pages, searches and visits, but not into another cycle or organisation: there they would be acted upon unseen. */
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
