import { createContext } from 'react'

/** Somebody else changed the thing meanwhile: how it stands now. */
export type EditConflict = { present: Record<string, unknown>; saveMine: () => void; done: () => void }
export const EditConflictContext = createContext<EditConflict | null>(null)
