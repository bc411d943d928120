import { type Action, type Actor, type Facts, may } from '@pingyi/domain'
import type { Thing } from './things.ts'
import type { AccessWorld } from './world.ts'

export type Does = (actor: Actor, facts: Facts, thing: Thing) => boolean

/** A mutation tried with one record of a type: the action that it needs, and its arguments. */
export type Verb = {
  readonly name: string
  /** The argument that names the record, if it is not the id. */
  readonly by?: string
  readonly of: string
  readonly does: (actor: Actor, thing: Thing, world: AccessWorld) => boolean
  readonly args: (id: string, world: AccessWorld, actor: Actor) => string
  /** True for a record that the actor may name although it is out of reach. */
  readonly sees?: (actor: Actor, thing: Thing, world: AccessWorld) => boolean
  /** True for actors who pass the checks that come before the one of the record. */
  readonly when?: (actor: Actor, world: AccessWorld) => boolean
}

export const can =
  (...actions: Action[]): Does =>
  (actor, facts) =>
    actions.some(action => may(actor, action, facts))
export const at =
  (action: Action, place: 'own' | 'child' = 'own') =>
  (actor: Actor, world: AccessWorld) =>
    may(actor, action, world.at(place))
export const withId =
  (more = '') =>
  (id: string) =>
    `id: "${id}", version: 1${more && `, ${more}`}`

export const verb = (name: string, of: string, action: Action | Does, more = ''): Verb => {
  const does = typeof action === 'string' ? can(action) : action
  return { name, of, does: (actor, thing) => does(actor, thing.facts, thing), args: withId(more) }
}
export const input = (
  name: string,
  by: string,
  of: string,
  action: Action,
  fields: (id: string, world: AccessWorld, actor: Actor) => string,
): Verb => ({
  name,
  by,
  of,
  does: (actor, { facts }) => may(actor, action, facts),
  args: (id, world, actor) => `input: { ${by}: "${id}", ${fields(id, world, actor)} }`,
})
/** A record to which the verb only refers: the actor needs to see it, and no further right to it. */
export const refers = (one: Verb, when: NonNullable<Verb['when']>): Verb => ({ ...one, when, does: () => true })

export const on = 'on: "2012-01-01"'
export const reason = 'reason: "因为"'
/** The person of the actor, or somebody at own for an actor without a person. */
export const self = (world: AccessWorld, { personId }: Actor) => personId ?? world.local.own.personId
