import type { Action } from './action.ts'
import type { Actor } from './actor.ts'
import { type Grant, reach } from './reach.ts'

/** What is known of the thing acted on. A fact that is not given holds for nobody. Ids are any texts. */
export type Facts = {
  /** Ids of the organisation it lies in and of all above it. */
  readonly path?: readonly string[]
  /** The organisation it lies in; of a person, the one of the membership. */
  readonly organizationId?: string | null
  /** The person it is about; null when it is about an organisation. */
  readonly personId?: string | null
  readonly reviewerId?: string | null
  /** Of a thing with several reviewers: each of them counts as its reviewer. */
  readonly reviewerIds?: readonly string[]
  /** Of a thing about several people: each of them counts as its subject. */
  readonly subjectIds?: readonly string[]
  /** The account that recorded it or owns it. */
  readonly recordedById?: string | null
  /** The people and organisations that it was disclosed to. */
  readonly disclosedTo?: readonly string[]
  /** The person who carries the measure out. */
  readonly ownerId?: string | null
  /** A talk. */
  readonly confidential?: boolean
  readonly draft?: boolean
}

/** Whether this actor may do this to the thing with these facts; nobody may without an account. */
export const may = (actor: Actor | null, action: Action, facts: Facts): boolean => reach(actor, action).some(grant => covers(grant, facts))

type Keys = { readonly [K in keyof Grant]-?: (value: NonNullable<Grant[K]>, facts: Facts) => boolean }

const holds: Keys = {
  trees: (ids, { path }) => path?.some(id => ids.includes(id)) ?? false,
  organizations: (ids, { organizationId }) => organizationId != null && ids.includes(organizationId),
  everywhere: () => true,
  reviewerId: (id, facts) => facts.reviewerId === id || (facts.reviewerIds?.includes(id) ?? false),
  subjectId: (id, facts) => facts.personId === id || (facts.subjectIds?.includes(id) ?? false),
  recordedById: (id, facts) => facts.recordedById === id,
  ownerId: (id, facts) => facts.ownerId === id,
  disclosedTo: (ids, { disclosedTo }) => disclosedTo?.some(id => ids.includes(id)) ?? false,
  notConfidential: (_, { confidential }) => confidential === false,
  notTalk: (_, { confidential }) => confidential !== true,
  notDraft: (_, { draft }) => draft === false,
  onlyDraft: (_, { draft }) => draft === true,
  aboutOrganization: (_, { personId }) => personId === null,
  notAboutPersonId: (id, { personId }) => personId !== undefined && personId !== id,
}

/** Whether the grant covers the thing. Every key of the grant must hold; a grant without keys covers nothing. */
export function covers(grant: Grant, facts: Facts): boolean {
  const keys = (Object.keys(grant) as (keyof Grant)[]).filter(key => grant[key] !== undefined)
  return (
    keys.some(key => key !== 'notTalk') && keys.every(key => (holds[key] as (value: unknown, facts: Facts) => boolean)(grant[key], facts))
  )
}
