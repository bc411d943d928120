import type { Scope } from '../account/scope.ts'
import { type Action, action as actions } from './action.ts'
import type { Actor } from './actor.ts'
import { type AccessRule, accessRules, type Role, roles } from './rules.ts'

/** A part of the world as data, to narrow a list by: every key that is given must hold. */
export type Grant = {
  /** The thing lies in one of these organisations or below. */
  readonly trees?: string[]
  /** The thing lies in one of these organisations. */
  readonly organizations?: string[]
  readonly everywhere?: true
  /** Its reviewer is this person. */
  readonly reviewerId?: string
  /** It is about this person. */
  readonly subjectId?: string
  /** This account recorded or owns it. */
  readonly recordedById?: string
  /** This person is the owner of the measure. */
  readonly ownerId?: string
  /** It was disclosed to one of these people and organisations. */
  readonly disclosedTo?: string[]
  readonly notConfidential?: true
  /** It is no talk, or nothing that could be one. */
  readonly notTalk?: true
  readonly notDraft?: true
  readonly onlyDraft?: true
  /** It is about an organisation, not a person. */
  readonly aboutOrganization?: true
  readonly notAboutPersonId?: string
}

/** What an action covers: a thing is in reach when any one grant covers it. */
export type Reach = readonly Grant[]

/** What part of the world the action covers for this actor; empty when it covers nothing. */
export function reach(actor: Actor | null, action: Action): Reach {
  if (!actor || !inScope(actor, action)) return []
  return roles.flatMap(role => (accessRules[action][role] ?? []).flatMap(rule => grantOf(actor, role, rule) ?? []))
}

/** Whether the session or token of the actor lets the action through: a browser’s session does, a token needs one of its scopes. */
export const inScope = (actor: Actor, action: Action) =>
  actor.scopes === null || (actions.members[action].scopes as readonly Scope[]).some(scope => actor.scopes?.includes(scope))

function grantOf(actor: Actor, role: Role, rule: AccessRule): Grant | null {
  const place = placeOf(actor, role, rule)
  const part = partOf(actor, rule)
  if (!place || !part) return null
  return {
    ...place,
    ...part,
    ...(rule.disclosed && { disclosedTo: audiencesOf(actor) }),
    ...(rule.notConfidential && { notConfidential: true }),
    ...(actor.withoutTalks && { notTalk: true }),
    ...(rule.notDraft && { notDraft: true }),
    ...(rule.onlyDraft && { onlyDraft: true }),
    ...(rule.aboutOrganization && { aboutOrganization: true }),
    ...(rule.notOwn && actor.personId !== null && { notAboutPersonId: actor.personId }),
  }
}

function placeOf(actor: Actor, role: Role, rule: AccessRule): Pick<Grant, 'trees' | 'organizations' | 'everywhere'> | null {
  if (role === 'OFFICE' && actor.everywhere) return rule.within ? { everywhere: true } : {}
  const ids = organizationsOf(actor, role)
  if (role !== 'ANYBODY' && ids.length === 0) return null
  if (rule.within === 'TREE') return { trees: ids }
  if (rule.within === 'ORGANIZATION') return { organizations: ids }
  if (rule.within === 'ABOVE') return { organizations: aboveOf(actor) }
  return rule.within === 'EVERYWHERE' ? { everywhere: true } : {}
}

const aboveOf = (actor: Actor) => [...(actor.above ?? tiesOf(actor))]

/** The names under which something can be disclosed to the actor. */
const audiencesOf = (actor: Actor) => [...(actor.personId === null ? [] : [actor.personId]), ...aboveOf(actor)]

const tiesOf = ({ posts, memberOf }: Actor) => [
  ...new Set([...posts.filter(({ capability }) => capability !== 'NONE').map(({ organizationId }) => organizationId), ...memberOf]),
]

function organizationsOf(actor: Actor, role: Role): string[] {
  if (role === 'ANYBODY') return []
  if (role === 'MEMBER') return [...actor.memberOf]
  return [...new Set(actor.posts.filter(post => post.capability === role).map(post => post.organizationId))]
}

function partOf(actor: Actor, rule: AccessRule): Pick<Grant, 'reviewerId' | 'subjectId' | 'recordedById' | 'ownerId'> | null {
  if (rule.as === undefined) return {}
  if (rule.as === 'RECORDER') return { recordedById: actor.accountId }
  if (actor.personId === null) return null
  if (rule.as === 'REVIEWER') return { reviewerId: actor.personId }
  return rule.as === 'SUBJECT' ? { subjectId: actor.personId } : { ownerId: actor.personId }
}
