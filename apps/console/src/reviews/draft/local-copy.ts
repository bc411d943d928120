import type { Draft } from './draft.ts'

/** Text that the server does not have yet, kept in the browser. */
export type LocalCopy = { at: string; draft: Draft }

const place = (account: string, about: string) => `pingyi.unsaved.${account}.${about}`

/** What a kept text is about: the draft, or before there is one, the subject in its cycle. */
export const aboutOf = (draft: Pick<Draft, 'cycleId' | 'organizationId' | 'personId'>, id: string | null) =>
  id ?? [draft.cycleId, draft.organizationId, draft.personId ?? 'organization'].join('.')

export function saveLocalCopy(account: string, about: string, kept: LocalCopy) {
  try {
    localStorage.setItem(place(account, about), JSON.stringify(kept))
  } catch {
    // A full or forbidden store costs only the second copy.
  }
}

export const dropLocalCopy = (account: string, about: string) => localStorage.removeItem(place(account, about))

export function readLocalCopy(account: string, about: string): LocalCopy | null {
  try {
    return JSON.parse(localStorage.getItem(place(account, about)) ?? 'null') as LocalCopy | null
  } catch {
    return null
  }
}
