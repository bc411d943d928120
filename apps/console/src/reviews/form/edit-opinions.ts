import type { OpinionKind } from '@pingyi/domain'
import { type DraftMeasure, type DraftOpinion, newMeasure, newOpinion } from '../draft/draft.ts'

type Opinions = readonly DraftOpinion[]

const change = (opinions: Opinions, key: string, by: (opinion: DraftOpinion) => DraftOpinion) =>
  opinions.map(opinion => (opinion.key === key ? by(opinion) : opinion))

/** The empty line that a form begins with joins the others once something is done to it. */
const joined = (opinions: Opinions, opinion: DraftOpinion) =>
  opinions.some(({ key }) => key === opinion.key) ? opinions : [...opinions, opinion]

/** A new line of the kind, below the line `after` or at the end. */
export function addOpinion(opinions: Opinions, kind: OpinionKind, after?: string): { opinions: Opinions; added: string } {
  const line = newOpinion(kind)
  const place = opinions.findIndex(({ key }) => key === after)
  return { opinions: opinions.toSpliced(place < 0 ? opinions.length : place + 1, 0, line), added: line.key }
}

export const removeOpinion = (opinions: Opinions, key: string) => opinions.filter(one => one.key !== key)

export const writeOpinion = (opinions: Opinions, opinion: DraftOpinion, text: string) =>
  change(joined(opinions, opinion), opinion.key, one => ({ ...one, text }))

/** Pointed out on the spot, or to be put right after all. */
export const pointOut = (opinions: Opinions, opinion: DraftOpinion, pointedOut: boolean) =>
  change(joined(opinions, opinion), opinion.key, one => ({ ...one, pointedOut }))

export const addMeasure = (opinions: Opinions, opinion: DraftOpinion) =>
  change(joined(opinions, opinion), opinion.key, one => ({ ...one, measures: [...one.measures, newMeasure()] }))

export const editMeasure = (opinions: Opinions, key: string, measure: string, edit: Partial<DraftMeasure>) =>
  change(opinions, key, one => ({ ...one, measures: one.measures.map(each => (each.key === measure ? { ...each, ...edit } : each)) }))

export const removeMeasure = (opinions: Opinions, key: string, measure: string) =>
  change(opinions, key, one => ({ ...one, measures: one.measures.filter(each => each.key !== measure) }))
