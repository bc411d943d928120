import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { tiesOf } from '../accounts/sessions/identify.ts'
import { campaignData, ensureVocabulary } from '../criteria/seed.ts'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeAccount, makeAppointment, makeMember, makeOrganization, makePerson } from '../testing/makers.ts'

const { db } = testDatabase()
const save = `mutation($input: CreateSavedViewInput!) { createSavedView(input: $input) { id version list name query isMine organization { id } viewerMay } }`
const late = { list: 'measures', name: '逾期', query: 'filter=%7B%22search%22%3A%22%E7%94%B2%22%7D&columns=text,dueOn' }

/** A committee with an office, a branch with its secretary and a member, and another branch with a member, as actors. */
async function world(tx: EntityManager) {
  await ensureVocabulary(tx, campaignData)
  const committee = await makeOrganization(tx, { name: '党委', kind: 'PARTY_COMMITTEE' })
  const branches = [
    await makeOrganization(tx, { name: '一支部', parent: committee }),
    await makeOrganization(tx, { name: '二支部', parent: committee }),
  ]
  const person = async (name: string, organization = committee, post?: string): Promise<Actor> => {
    const someone = post ? await makePerson(tx, { name }) : await makeMember(tx, organization, { name })
    if (post) await makeAppointment(tx, { person: someone, post, organization })
    const { id } = await makeAccount(tx, { personId: someone.id, username: name })
    return { accountId: id, personId: someone.id, everywhere: false, scopes: null, ...(await tiesOf(tx, someone.id, '2026-11-23')) }
  }
  return {
    committee,
    branches,
    office: await person('办公室', committee, 'OFFICE'),
    secretary: await person('书记', branches[0], 'BRANCH_SECRETARY'),
    member: await person('党员甲', branches[0]),
    stranger: await person('党员乙', branches[1]),
  }
}
const seenBy = async (tx: EntityManager, actor: Actor, filter = '{ list: "measures" }') =>
  (await ask(tx, actor, `{ savedViews(filter: ${filter}) { total items { name isMine } } }`)).data.savedViews.items

test('a view is visible to its owner, and once shared to all at or below the organisation', () =>
  sandbox(db, async tx => {
    const { committee, branches, office, secretary, member, stranger } = await world(tx)
    const { data } = await ask(tx, office, save, { input: late })
    expect(data.createSavedView).toMatchObject({ ...late, isMine: true, organization: null, viewerMay: ['SAVED_VIEW_MANAGE'] })
    for (const other of [secretary, member, stranger]) expect(await seenBy(tx, other)).toEqual([])
    const { id } = data.createSavedView
    const share = (version: number, organizationId: string | null) =>
      ask(
        tx,
        office,
        'mutation($id: ID!, $v: Int!, $o: ID) { updateSavedView(id: $id, version: $v, input: { organizationId: $o }) { version } }',
        {
          id,
          v: version,
          o: organizationId,
        },
      )
    expect((await share(1, branches[0]!.id)).data.updateSavedView.version).toBe(2)
    expect(await seenBy(tx, member)).toEqual([{ name: '逾期', isMine: false }])
    expect(await seenBy(tx, stranger)).toEqual([])
    await share(2, committee.id)
    expect(await seenBy(tx, stranger)).toEqual([{ name: '逾期', isMine: false }])
    expect(await seenBy(tx, stranger, '{ list: "reviews" }')).toEqual([])
    await share(3, null)
    expect(await seenBy(tx, member)).toEqual([])
  }))

test('sharing needs a post at the organisation; members cannot share', () =>
  sandbox(db, async tx => {
    const { committee, branches, secretary, member } = await world(tx)
    const shared = (actor: Actor, organizationId: string) => ask(tx, actor, save, { input: { ...late, organizationId } })
    expect((await shared(member, branches[0]!.id)).code).toBe('FORBIDDEN')
    expect((await shared(secretary, committee.id)).code).toBe('NOT_FOUND')
    expect((await shared(secretary, branches[0]!.id)).code).toBeUndefined()
    expect((await ask(tx, member, save, { input: late })).code).toBeUndefined()
  }))

test('the owner changes and deletes a view at the version that was read', () =>
  sandbox(db, async tx => {
    const { branches, office, secretary, member } = await world(tx)
    const { id } = (await ask(tx, secretary, save, { input: { ...late, organizationId: branches[0]!.id } })).data.createSavedView
    const rename = (actor: Actor, v: number) =>
      ask(tx, actor, 'mutation($id: ID!, $v: Int!) { updateSavedView(id: $id, version: $v, input: { name: "本月到期" }) { name query } }', {
        id,
        v,
      })
    const drop = (actor: Actor, v: number) =>
      ask(tx, actor, 'mutation($id: ID!, $v: Int!) { deleteSavedView(id: $id, version: $v) }', { id, v })
    expect((await rename(member, 1)).code).toBe('FORBIDDEN')
    expect((await rename(secretary, 1)).data.updateSavedView).toEqual({ name: '本月到期', query: late.query })
    expect((await rename(secretary, 1)).code).toBe('STALE')
    expect((await drop(member, 2)).code).toBe('FORBIDDEN')
    expect((await drop(secretary, 1)).code).toBe('STALE')
    expect((await drop(secretary, 2)).data.deleteSavedView).toBe(id)
    expect((await drop(secretary, 2)).code).toBe('NOT_FOUND')
    expect(await seenBy(tx, office)).toEqual([])
  }))

test('an owner who lost the post cannot change a shared view; those who hold a post there can', () =>
  sandbox(db, async tx => {
    const { committee, branches, office, secretary, member } = await world(tx)
    const { id } = (await ask(tx, secretary, save, { input: { ...late, organizationId: branches[0]!.id } })).data.createSavedView
    const own = (await ask(tx, secretary, save, { input: late })).data.createSavedView
    const left: Actor = { ...secretary, posts: [], memberOf: member.memberOf, above: member.above }
    const rename = 'mutation($id: ID!, $v: Int!) { updateSavedView(id: $id, version: $v, input: { name: "改" }) { version viewerMay } }'
    const drop = 'mutation($id: ID!, $v: Int!) { deleteSavedView(id: $id, version: $v) }'
    expect((await ask(tx, left, `{ savedView(id: "${id}") { isMine viewerMay } }`)).data.savedView).toEqual({ isMine: true, viewerMay: [] })
    expect((await ask(tx, left, rename, { id, v: 1 })).code).toBe('FORBIDDEN')
    expect((await ask(tx, left, drop, { id, v: 1 })).code).toBe('FORBIDDEN')
    expect((await ask(tx, left, rename, { id: own.id, v: 1 })).data.updateSavedView.version).toBe(2)
    const successor: Actor = { ...member, posts: secretary.posts }
    expect((await ask(tx, successor, rename, { id, v: 1 })).data.updateSavedView).toEqual({ version: 2, viewerMay: ['SAVED_VIEW_MANAGE'] })
    expect((await ask(tx, successor, drop, { id, v: 2 })).data.deleteSavedView).toBe(id)
    const above = (await ask(tx, office, save, { input: { ...late, organizationId: committee.id } })).data.createSavedView
    expect((await ask(tx, successor, drop, { id: above.id, v: 1 })).code).toBe('FORBIDDEN')
  }))

test('an account has at most a hundred views', () =>
  sandbox(db, async tx => {
    const { member, secretary } = await world(tx)
    await tx.query(
      `insert into saved_views (owner_id, list, name, query) select $1, 'measures', n::text, '' from generate_series(1, 99) n`,
      [member.accountId],
    )
    expect((await ask(tx, member, save, { input: late })).code).toBeUndefined()
    expect((await ask(tx, member, save, { input: late })).details.problems).toEqual([{ at: 'savedViews', code: 'TOO_MANY', limit: 100 }])
    expect((await ask(tx, secretary, save, { input: late })).code).toBeUndefined()
  }))

test('a view needs a name and a list, and its texts are limited', () =>
  sandbox(db, async tx => {
    const { member } = await world(tx)
    const wrong = { list: 'measures; drop', name: ' ', query: 'x'.repeat(4001) }
    const { code, details } = await ask(tx, member, save, { input: wrong })
    expect(code).toBe('INVALID')
    expect(details.problems.map(({ at }: { at: string }) => at)).toEqual(['list', 'name', 'query'])
  }))

test('null leaves the query of a view unchanged, and is no name', () =>
  sandbox(db, async tx => {
    const { member } = await world(tx)
    const { id } = (await ask(tx, member, save, { input: late })).data.createSavedView
    const change = (input: object) =>
      ask(
        tx,
        member,
        'mutation($id: ID!, $input: UpdateSavedViewInput!) { updateSavedView(id: $id, version: 1, input: $input) { query } }',
        {
          id,
          input,
        },
      )
    expect((await change({ name: null })).details.problems).toEqual([{ at: 'name', code: 'MISSING' }])
    expect((await change({ query: null })).data.updateSavedView).toEqual({ query: late.query })
  }))

test('a page costs its count, its rows, and one statement for the organisations', () =>
  sandbox(db, async tx => {
    const { branches, secretary } = await world(tx)
    for (const name of ['甲', '乙', '丙']) await ask(tx, secretary, save, { input: { ...late, name, organizationId: branches[0]!.id } })
    forgetStatements()
    await ask(tx, secretary, '{ savedViews { total items { id name isMine organization { id name } } } }')
    expect(statements).toHaveLength(3)
  }))
