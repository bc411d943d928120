import { type Action, type Actor, type Facts, may } from '@pingyi/domain'
import type { Thing } from './things.ts'
import type { AccessWorld } from './world.ts'

export type Does = (actor: Actor, facts: Facts, thing: Thing) => boolean

/** A mutation asked for with one thing of a type: the action it needs, and its arguments. */
export type Verb = {
  readonly name: string
  /** Which argument names the thing, when it is not its id. */
  readonly by?: string
  readonly of: string
  readonly does: (actor: Actor, thing: Thing, world: AccessWorld) => boolean
  readonly args: (id: string, world: AccessWorld, actor: Actor) => string
  /** What is named although it is out of reach. */
  readonly sees?: (actor: Actor, thing: Thing, world: AccessWorld) => boolean
  /** Of those only that get as far as the thing, where something else is looked at first. */
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
/** A thing that a verb only refers to: who gets so far must see it, and then needs no more than for the rest. */
export const refers = (one: Verb, when: NonNullable<Verb['when']>): Verb => ({ ...one, when, does: () => true })

export const on = 'on: "2012-01-01"'
export const reason = 'reason: "因为"'
/** Who asks, or where that is nobody in person: somebody at own. */
export const self = (world: AccessWorld, { personId }: Actor) => personId ?? world.local.own.personId
