import type { Draft } from './draft.ts'

/** Text that the server does not have yet, kept in the browser. */
export type Kept = { at: string; draft: Draft }

const place = (account: string, about: string) => `pingyi.unsaved.${account}.${about}`

/** What a kept text is about: the draft, or before there is one, the subject in its cycle. */
export const aboutOf = (draft: Pick<Draft, 'cycleId' | 'organizationId' | 'personId'>, id: string | null) =>
  id ?? [draft.cycleId, draft.organizationId, draft.personId ?? 'organization'].join('.')

export function keep(account: string, about: string, kept: Kept) {
  try {
    localStorage.setItem(place(account, about), JSON.stringify(kept))
  } catch {
    // A full or forbidden store costs only the second copy.
  }
}

export const forget = (account: string, about: string) => localStorage.removeItem(place(account, about))

export function recall(account: string, about: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(place(account, about)) ?? 'null') as Kept | null
  } catch {
    return null
  }
}
