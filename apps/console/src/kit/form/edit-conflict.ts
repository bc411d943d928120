import { createContext } from 'react'

/** Somebody else changed the thing meanwhile: how it stands now. */
export type Stale = { present: Record<string, unknown>; saveMine: () => void; done: () => void }
export const StaleContext = createContext<Stale | null>(null)
