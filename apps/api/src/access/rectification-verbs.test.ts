import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { tried, wrongIn } from '../testing/access/attempts.ts'
import { reads } from '../testing/access/lists.ts'
import { verbsOfRectifications } from '../testing/access/verbs-of-rectifications.ts'
import { viewersOf } from '../testing/access/viewers.ts'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { sandbox, testDatabase } from '../testing/database.ts'

const { db } = testDatabase()
let world: AccessWorld
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
})

describe('answers NOT_FOUND out of reach and FORBIDDEN without the right', () => {
  for (const verb of verbsOfRectifications)
    test(`${verb.name}${verb.by ? ` by ${verb.by}` : ''}`, () =>
      sandbox(db, async tx => {
        expect(await wrongIn(tx, world, verb)).toEqual([])
      }))
})

/** Each verb is tried in its state by an actor who owns the measure and is the reviewer or the office. */
const decisions = {
  verifyMeasure: { round: 'IN_PROGRESS', of: 'Measure', more: '' },
  rejectMeasure: { round: 'IN_PROGRESS', of: 'Measure', more: ', reason: "未做"' },
  acceptRectification: { round: 'REPLIED', of: 'Rectification', more: ', evaluation: "好", verifies: ["$measure"]' },
  closeOutRectification: { round: 'ACCEPTED', of: 'Rectification', more: '' },
}

describe('nobody decides on their own work', () => {
  for (const role of ['OFFICE', 'COMMITTEE_SECRETARY', 'LEADING_GROUP_MEMBER', 'BRANCH_SECRETARY'] as const)
    for (const [name, { round, of, more }] of Object.entries(decisions))
      test(`${role}: ${name}`, () =>
        sandbox(db, async tx => {
          const { id } = world.thing(of, `${role} as REVIEWER at own`)
          const actor = world.cast[role]
          const states = `update rounds set status = $1, deadline_kind = 'BY_DATE', due_on = '2099-01-01', replied_by = null`
          await tx.query(states, [round])
          await tx.query("update measures set status = 'DONE', owner_id = $1, done_by = null", [world.local.own.ownerId])
          const [{ id: measureId }] = await tx.query('select id from measures where rectification_id = $1 or id = $1', [id])
          const args = `id: "${id}", version: 1${more.replace('$measure', measureId)}`
          expect((await tried(tx, actor, name, args)).code).toBeUndefined()
          await tx.query('update measures set owner_id = $1', [actor.personId])
          expect((await tried(tx, actor, name, args)).code).toBe('DOER_DECIDES')
        }))
})

test('an organisation out of reach, named beside a person, answers like an unknown one', () =>
  sandbox(db, async tx => {
    const wrong: string[] = []
    const verb = verbsOfRectifications.find(({ name, by }) => name === 'createReview' && by === 'organizationId')!
    const { personId } = world.local.own
    for (const { name, actor } of viewersOf(world.cast)) {
      const of = (id: string) => tried(tx, actor, 'createReview', verb.args(id, world, actor).replace(' }', `, personId: "${personId}" }`))
      const unknown = randomUUID()
      const missing = await of(unknown)
      for (const thing of world.things.filter(one => one.type === 'Organization' && !reads(actor, one))) {
        const { code, details } = await of(thing.id)
        const alike =
          code === missing.code && JSON.stringify(details ?? null).replaceAll(thing.id, unknown) === JSON.stringify(missing.details ?? null)
        if (!alike) wrong.push(`${name}, ${thing.name}: ${code} ${JSON.stringify(details)}`)
      }
    }
    expect(wrong).toEqual([])
  }))
