import { createContext } from 'react'

/** Somebody else saved the record first: its stored values, and the two ways to go on. */
export type EditConflict = { present: Record<string, unknown>; saveMine: () => void; done: () => void }
export const EditConflictContext = createContext<EditConflict | null>(null)
