import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { ReviewForm } from '../criteria/review-form.ts'
import { Treatment } from '../criteria/treatment.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import type { Act } from './act.ts'
import type { SamplePerson } from './people.ts'
import * as place from './place.ts'

/** The records of the roster import, found by the names and numbers of the sample. */
export type World = {
  readonly db: EntityManager
  readonly act: Act
  readonly office: Actor
  readonly committeeId: string
  readonly branchIds: readonly string[]
  readonly personId: (person: SamplePerson) => string
  readonly formId: (code: string) => string
  readonly treatmentId: (code: string) => string
}

export async function worldOf(db: EntityManager, act: Act, office: Actor): Promise<World> {
  const organizations = new Map((await db.find(Organization)).map(({ name, id }) => [name, id]))
  const people = new Map((await db.find(Person)).map(({ number, id }) => [number, id]))
  const forms = new Map((await db.find(ReviewForm)).map(({ code, id }) => [code, id]))
  const treatments = new Map((await db.find(Treatment)).map(({ code, id }) => [code, id]))
  const found = (map: Map<string | null, string>, key: string) => {
    const id = map.get(key)
    if (!id) throw new Error(`the sample has no ${key}`)
    return id
  }
  return {
    db,
    act,
    office,
    committeeId: found(organizations, place.committee.name),
    branchIds: place.branches.map(({ name }) => found(organizations, name)),
    personId: ({ number }) => found(people, number),
    formId: code => found(forms, code),
    treatmentId: code => found(treatments, code),
  }
}

export async function officeActor(db: EntityManager): Promise<Actor> {
  const { id } = await db.findOneByOrFail(Account, { everywhere: true })
  return { accountId: id, personId: null, everywhere: true, posts: [], memberOf: [], scopes: null }
}
