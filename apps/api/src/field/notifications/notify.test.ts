import { expect, test } from 'vitest'
import type { Tx } from '../../platform/database/tx.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { actorOf, makeAccount, makeBureau } from '../../testing/makers.ts'
import { notify } from './notify.ts'

const { db } = testDatabase()

test('notifies everybody once except the actor, and merges unread notifications', () =>
  sandbox(db, async manager => {
    const tx = manager as Tx
    const { leader, secretary, cycle } = await makeBureau(tx)
    const actor = await actorOf(tx, await makeAccount(tx, { personId: leader.id, username: 'lingdao' }))
    const subject = { type: 'Cycle', id: cycle.id } as const
    const told = () => tx.query('select person_id, times, details from notifications order by told_at, times')
    await notify(tx, actor, { kind: 'CYCLE_STARTED', subject, personIds: [leader.id, secretary.id, secretary.id], details: { due: 3 } })
    expect(await told()).toEqual([{ person_id: secretary.id, times: 1, details: { due: 3 } }])
    await notify(tx, actor, { kind: 'CYCLE_STARTED', subject, personIds: [secretary.id], details: { due: 4 } })
    expect(await told()).toEqual([{ person_id: secretary.id, times: 2, details: { due: 4 } }])
    await tx.query('update notifications set read_at = now()')
    await notify(tx, null, { kind: 'CYCLE_STARTED', subject, personIds: [secretary.id, leader.id] })
    expect(await told()).toHaveLength(3)
    await notify(tx, actor, { kind: 'ASSIGNED', subject, personIds: [] })
    expect(await told()).toHaveLength(3)
  }))
