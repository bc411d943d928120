import { type SubjectKind, subjectKind } from '@pingyi/domain'
import type { Carried, Subject } from './draft/begin-draft.ts'

/** Where in which list the form was opened, the next subject comes from there: of the not reviewed, or `mutual`, whom oneself has not reviewed. */
export type ListPlace = {
  within: string | null
  search: string | null
  subjectKind: SubjectKind | null
  byMe: boolean
  mutual: boolean
  position: number
}

const fields = ['reviewerId', 'formId', 'occasionId', 'occurredOn'] as const

export const subjectFrom = (address: URLSearchParams): Subject | null => {
  const [cycleId, organizationId] = [address.get('cycle'), address.get('organizationId')]
  return cycleId && organizationId ? { cycleId, organizationId, personId: address.get('personId') } : null
}

export const carriedFrom = (address: URLSearchParams): Carried => Object.fromEntries(fields.map(field => [field, address.get(field)]))

export const placeFrom = (address: URLSearchParams): ListPlace => ({
  within: address.get('org'),
  search: address.get('search'),
  subjectKind: subjectKind.codes.find(code => code === address.get('subjectKind')) ?? null,
  byMe: address.get('byMe') === 'true',
  mutual: address.get('mutual') === 'true',
  position: Number(address.get('position') ?? 0),
})

/** The form's address for a subject: everything needed to open it again after a reload. */
export function recordAddress(subject: Subject, place?: Partial<ListPlace>, carried?: Carried): string {
  const { within, ...at } = place ?? {}
  const { cycleId, ...rest } = subject
  const kept = Object.fromEntries(fields.map(field => [field, carried?.[field]]))
  const given = Object.entries({ cycle: cycleId, org: within, ...rest, ...at, ...kept }).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  )
  return `/reviews/create?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

/** What a place in the list narrows it by. */
export const filterOf = ({ search, subjectKind, byMe, mutual }: ListPlace) => ({
  ...(search && { search }),
  ...(subjectKind && { subjectKind }),
  ...(byMe && { byMe }),
  ...(mutual && { given: false }),
})

/** Back to the list; what was searched for is done. */
export const listAddress = (place: ListPlace) =>
  place.mutual ? '/mutual' : `/notReviewed?${new URLSearchParams({ filter: JSON.stringify(filterOf({ ...place, search: null })) })}`
