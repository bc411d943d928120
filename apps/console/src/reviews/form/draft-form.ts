import type { Problem } from '@pingyi/domain'
import { createContext, useContext } from 'react'
import type { Draft, DraftOpinion } from '../draft/draft.ts'
import { sentMeasures, sentOpinions } from '../draft/draft-input.ts'

/** What every piece of the form shares: the text, how to change it, and what is wrong with it. */
export type DraftForm = { draft: Draft; edit: (change: Partial<Draft>) => void; problems: readonly Problem[] }

export const DraftFormContext = createContext<DraftForm | null>(null)

export function useDraftForm(): DraftForm {
  const form = useContext(DraftFormContext)
  if (!form) throw new Error('Outside the form of a review')
  return form
}

/** Where a line stands in what was sent, empty lines left out: the server speaks of it by that place. */
export function pathOf(draft: Draft, opinion: DraftOpinion, measureKey?: string): string {
  const path = `opinions.${sentOpinions(draft).findIndex(({ key }) => key === opinion.key)}`
  return measureKey ? `${path}.measures.${sentMeasures(opinion).findIndex(({ key }) => key === measureKey)}` : path
}

/** The first thing wrong at one of these paths. */
export const problemAt = (problems: readonly Problem[], ...paths: string[]) => problems.find(({ at }) => paths.includes(at))

/** What is wrong there still: a gap that was filled since is none. */
export const unlessFilled = (problem: Problem | undefined, isFilled: boolean) =>
  problem?.code === 'MISSING' && isFilled ? undefined : problem

/** Whether a field of the form says what is wrong there. */
export const isShownAtField = (at: string) => /^(parts\.|remarks\.|opinions\.\d|reviewerId|occurredOn|orderedDueOn)/.test(at)
