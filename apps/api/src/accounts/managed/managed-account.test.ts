import type { EntityManager } from 'typeorm'
import { beforeAll, expect, test } from 'vitest'
import { campaignData, ensureVocabulary } from '../../criteria/seed.ts'
import { nameOf } from '../../field/person-names.ts'
import type { Person } from '../../people/person.ts'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { actorOf, makeAccount, makeActor, makeAppointment, makeMember, makeOrganization, makePerson } from '../../testing/makers.ts'

const { db } = testDatabase()
beforeAll(() => ensureVocabulary(db.manager, campaignData))

const invite = `mutation($personId: ID, $username: String!) { inviteAccount(input: { username: $username, personId: $personId }) { account { id version status viewerMay } } }`
const verb = (name: string, answer = 'id') => `mutation($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { ${answer} } }`

/** A committee with an office, and a branch with an office. The committee's office worker is a member of the branch. */
async function world(tx: EntityManager) {
  const committee = await makeOrganization(tx, { name: '党委' })
  const branch = await makeOrganization(tx, { parent: committee })
  const other = await makeOrganization(tx, { parent: committee })
  const holder = async (organization: typeof branch, post: string, person?: Person) => {
    const holds = person ?? (await makePerson(tx))
    await makeAppointment(tx, { person: holds, post, organization })
    return holds
  }
  const chief = await holder(committee, 'OFFICE', await makeMember(tx, branch))
  const clerk = await holder(branch, 'OFFICE')
  const auditor = await holder(branch, 'AUDITOR')
  return {
    committee,
    branch,
    other,
    chief,
    member: await makeMember(tx, branch),
    stranger: await makeMember(tx, other),
    everywhere: await actorOf(tx, await makeAccount(tx, { username: 'first', everywhere: true })),
    chiefActor: await makeActor(tx, chief),
    clerk: await makeActor(tx, clerk),
    auditor: await makeActor(tx, auditor),
  }
}

test('an office invites people in its reach; others are NOT_FOUND', () =>
  sandbox(db, async tx => {
    const { clerk, member, stranger, auditor } = await world(tx)
    const { data } = await ask(tx, clerk, invite, { personId: member.id, username: 'member' })
    expect(data.inviteAccount.account).toMatchObject({ status: 'INVITED', viewerMay: ['ACCOUNT_MANAGE'] })
    expect((await ask(tx, clerk, invite, { personId: member.id, username: 'again' })).details.problems).toEqual([
      { at: 'personId', code: 'TAKEN' },
    ])
    for (const personId of [stranger.id, '00000000-0000-4000-8000-000000000000'])
      expect((await ask(tx, clerk, invite, { personId, username: 'somebody' })).code).toBe('NOT_FOUND')
    expect((await ask(tx, auditor, invite, { personId: stranger.id, username: 'somebody' })).code).toBe('NOT_FOUND')
    expect((await ask(tx, clerk, invite, { username: 'nobody' })).code).toBe('FORBIDDEN')
  }))

test('a missing user name is made from the name in pinyin, with a number if it is taken', () =>
  sandbox(db, async tx => {
    const { chiefActor, branch, everywhere } = await world(tx)
    const named = async (name: string) => {
      const { data } = await ask(
        tx,
        chiefActor,
        `mutation($personId: ID) { inviteAccount(input: { personId: $personId }) { account { username } } }`,
        { personId: (await makeMember(tx, branch, nameOf(name))).id },
      )
      return data.inviteAccount.account.username
    }
    expect([await named('林知夏'), await named('林知夏'), await named('ئەلى')]).toEqual(['linzhixia', 'linzhixia2', 'ئەلى'])
    const others = ['བཀྲ་ཤིས', 'ئالىم (ئەلى)', 'अनिल', 'ئ', 'Ж'.repeat(80)]
    const theirs = ['བཀཤས', 'ئالىمئەلى', 'अनल', 'user', 'ж'.repeat(56)]
    for (const [i, name] of others.entries()) expect(await named(name)).toBe(theirs[i])
    const nobody = await ask(tx, everywhere, 'mutation { inviteAccount(input: {}) { account { id } } }')
    expect(nobody.details.problems).toEqual([{ at: 'username', code: 'MISSING' }])
  }))

test('a lower office cannot take over the account of its member who holds a post above it', () =>
  sandbox(db, async tx => {
    const { clerk, chief, chiefActor, everywhere } = await world(tx)
    const { data } = await ask(tx, clerk, `query($id: ID!) { account(id: $id) { id version } }`, { id: chiefActor.accountId })
    for (const name of ['resetAccount', 'disableAccount'])
      expect((await ask(tx, clerk, verb(name, '__typename'), data.account)).code, name).toBe('FORBIDDEN')
    await tx.query('delete from accounts where person_id = $1', [chief.id])
    expect((await ask(tx, clerk, invite, { personId: chief.id, username: 'chief' })).code).toBe('FORBIDDEN')
    expect((await ask(tx, everywhere, invite, { personId: chief.id, username: 'chief' })).code).toBeUndefined()
  }))

test('rejects disabling one’s own account or an account with more rights, a stale version, and impossible moves', () =>
  sandbox(db, async tx => {
    const { everywhere, chiefActor, clerk } = await world(tx)
    const at = (id: string, version = 1) => ({ id, version })
    expect((await ask(tx, everywhere, verb('disableAccount'), at(everywhere.accountId))).code).toBe('FORBIDDEN')
    expect((await ask(tx, chiefActor, verb('disableAccount'), at(chiefActor.accountId))).code).toBe('FORBIDDEN')
    expect((await ask(tx, chiefActor, verb('disableAccount'), at(everywhere.accountId))).code).toBe('NOT_FOUND')
    expect((await ask(tx, chiefActor, verb('disableAccount'), at(clerk.accountId))).code).toBeUndefined()
    const stale = await ask(tx, chiefActor, verb('enableAccount'), at(clerk.accountId))
    expect([stale.code, stale.details.present.status]).toEqual(['STALE', 'DISABLED'])
    expect((await ask(tx, chiefActor, verb('disableAccount'), at(clerk.accountId, 2))).details).toMatchObject({
      state: 'DISABLED',
      allowed: ['ENABLE'],
    })
    expect((await ask(tx, chiefActor, verb('enableAccount', 'status'), at(clerk.accountId, 2))).data.enableAccount.status).toBe('INVITED')
  }))

test('offices and auditors list the accounts in their reach; others list their own', () =>
  sandbox(db, async tx => {
    const { everywhere, chiefActor, clerk, auditor, stranger } = await world(tx)
    const list = '{ accounts { total items { username person { id } lastSignInAt } } }'
    const totals = []
    for (const who of [everywhere, chiefActor, clerk, auditor, await makeActor(tx, stranger)])
      totals.push((await ask(tx, who, list)).data.accounts.total)
    expect(totals).toEqual([5, 4, 3, 3, 1])
    const found = await ask(tx, everywhere, '{ accounts(filter: { search: "mouren" }) { total } }')
    expect(found.data.accounts.total).toBe(4)
    expect((await ask(tx, everywhere, '{ accounts(filter: { search: "%" }) { total } }')).data.accounts.total).toBe(0)
  }))
