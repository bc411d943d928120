import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { Review } from '../../reviews/review.ts'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { actorOf, makeAccount, makeActor, makePerson, makeReview } from '../../testing/makers.ts'
import { actorFor, reviewWorld } from '../../testing/worlds/review-world.ts'
import { Account } from '../account.ts'

const { db } = testDatabase()

const act = async (tx: EntityManager, actor: Actor, verb: string, account: Account, fields: string) => {
  const { version } = await tx.findOneByOrFail(Account, { id: account.id })
  return ask(tx, actor, `mutation { ${verb}(id: "${account.id}", version: ${version}) ${fields} }`)
}

/** A talk with a member who has an account, and two accounts that manage it. */
async function talkWorld(tx: EntityManager) {
  const world = await reviewWorld(tx)
  const { cycle, reviewer, member, branches, office } = world
  const review = await makeReview(tx, world, { cycle, reviewer, organization: branches[0]!, person: member })
  await tx.update(Review, review.id, { confidential: true })
  await actorFor(tx, member)
  const account = await tx.findOneByOrFail(Account, { personId: member.id })
  const second = await actorOf(tx, await makeAccount(tx, { username: 'second', everywhere: true }))
  const talks = async () =>
    (await ask(tx, await actorOf(tx, await tx.findOneByOrFail(Account, { id: account.id })), '{ reviews { total } }')).data.reviews.total
  return { ...world, account, office, second, talks }
}

test('a reset account sees its talks only after a second account has confirmed whose it is', () =>
  sandbox(db, async tx => {
    const { account, office, second, talks } = await talkWorld(tx)
    expect(await talks()).toBe(1)
    expect((await act(tx, office, 'resetAccount', account, '{ code account { awaitsConfirmation } }')).data.resetAccount.account).toEqual({
      awaitsConfirmation: true,
    })
    expect((await act(tx, second, 'confirmAccount', account, '{ id }')).code).toBe('MOVE_NOT_ALLOWED')
    await tx.update(Account, account.id, { status: 'ACTIVE' })
    expect(await talks()).toBe(0)
    expect((await act(tx, office, 'confirmAccount', account, '{ id }')).code).toBe('MOVE_NOT_ALLOWED')
    expect((await act(tx, { ...second, withoutTalks: true }, 'confirmAccount', account, '{ id }')).code).toBe('MOVE_NOT_ALLOWED')
    const confirmed = await act(tx, second, 'confirmAccount', account, '{ awaitsConfirmation allowedEvents }')
    expect(confirmed.data.confirmAccount).toEqual({ awaitsConfirmation: false, allowedEvents: ['DISABLE', 'RESET'] })
    expect(await talks()).toBe(1)
  }))

test('an invitation of a person who is in talks already waits for a second account, too', () =>
  sandbox(db, async tx => {
    const { account, member, office } = await talkWorld(tx)
    await tx.query('delete from accounts where id = $1', [account.id])
    const fields = '{ account { awaitsConfirmation } }'
    const invited = async (personId: string) =>
      (await ask(tx, office, `mutation { inviteAccount(input: { personId: "${personId}" }) ${fields} }`)).data.inviteAccount.account
    expect(await invited(member.id)).toEqual({ awaitsConfirmation: true })
    expect(await invited((await makePerson(tx)).id)).toEqual({ awaitsConfirmation: false })
    expect((await makeActor(tx, await makePerson(tx))).withoutTalks).toBe(false)
  }))
