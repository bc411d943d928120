import { Box } from '@mui/material'
import { type ReactNode, useEffect, useRef } from 'react'

/** Focuses the first input in it once it is shown. The attribute `autoFocus` would do so before the handlers of react-admin's inputs are in place, and they throw. */
export function FocusFirst({ when, children }: { when: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (when) box.current?.querySelector<HTMLElement>('input:not([aria-hidden=true]), textarea:not([aria-hidden=true])')?.focus()
  }, [when])
  return (
    <Box ref={box} sx={{ display: 'contents' }}>
      {children}
    </Box>
  )
}
