import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { makeActor, makeBureau } from '../../testing/makers.ts'

const { db } = testDatabase()
const fields = 'id version code revision name { zh } capability frozen status'
const create = `mutation($input: CreatePostInput!) { createPost(input: $input) { ${fields} } }`
const revise = `mutation($id: ID!, $version: Int!, $input: RevisePostInput!) { revisePost(id: $id, version: $version, input: $input) { ${fields} } }`
const retire = 'mutation($id: ID!, $version: Int!) { retirePost(id: $id, version: $version) { status } }'
const appoint = 'mutation($input: CreateAppointmentInput!) { createAppointment(input: $input) { id post { revision capability } } }'
const seats = '{ seats { items { vacant post { id code revision } organization { name } appointments { id } } } }'
const text = (zh: string) => ({ zh, en: '' })
const content = { name: text('纪检委员'), capability: 'NONE', source: '本局' }

test('the office writes a post; whoever is appointed to it has what it lets its holder do', () =>
  sandbox(db, async tx => {
    const { office, committee, members } = await makeBureau(tx)
    const made = (await ask(tx, office, create, { input: { code: 'SECOND_OFFICE', ...content, capability: 'OFFICE' } })).data.createPost
    expect(made).toMatchObject({ revision: 1, frozen: false, status: 'OFFERED' })
    const person = members[0]![1]!
    const input = { personId: person.id, postId: made.id, organizationId: committee.id, fromOn: '2011-01-01' }
    expect((await ask(tx, office, appoint, { input })).data.createAppointment.post.capability).toBe('OFFICE')
    const holder = await makeActor(tx, person)
    expect((await ask(tx, holder, create, { input: { code: 'BY_HOLDER', ...content } })).data.createPost.code).toBe('BY_HOLDER')
  }))

test('another capability of a post in use binds later appointments; whoever holds it keeps what it was', () =>
  sandbox(db, async tx => {
    const { office, committee, members } = await makeBureau(tx)
    const { id } = (await ask(tx, office, create, { input: { code: 'INSPECTOR', ...content } })).data.createPost
    const [first, second] = members[0]!
    const input = { personId: first!.id, postId: id, organizationId: committee.id, fromOn: '2011-01-01' }
    await ask(tx, office, appoint, { input })
    const next = (await ask(tx, office, revise, { id, version: 1, input: { ...content, capability: 'AUDITOR' } })).data.revisePost
    expect(next).toMatchObject({ revision: 2, capability: 'AUDITOR' })
    const later = { ...input, personId: second!.id, fromOn: '2011-02-01' }
    expect((await ask(tx, office, appoint, { input: later })).details.problems).toEqual([{ at: 'postId', code: 'RETIRED' }])
    expect((await ask(tx, office, appoint, { input: { ...later, postId: next.id } })).data.createAppointment.post.capability).toBe(
      'AUDITOR',
    )
    const capabilities = async (of: typeof first) => (await makeActor(tx, of!)).posts.map(({ capability }) => capability)
    expect([await capabilities(first), await capabilities(second)]).toEqual([
      expect.not.arrayContaining(['AUDITOR']),
      expect.arrayContaining(['AUDITOR']),
    ])
  }))

test('a seat stays one when its post is revised, and offers the newest revision', () =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx)
    const at = async () =>
      (await ask(tx, office, seats)).data.seats.items.filter(
        ({ post, organization }: { post: { code: string }; organization: { name: string } }) =>
          post.code === 'BRANCH_SECRETARY' && organization.name === branches[0]!.name,
      )
    expect(await at()).toMatchObject([{ vacant: false, post: { revision: 1 } }])
    const [{ id }] = await tx.query(`select id from posts where code = 'BRANCH_SECRETARY'`)
    const input = { ...content, name: text('支部书记'), capability: 'BRANCH_SECRETARY' }
    const next = (await ask(tx, office, revise, { id, version: 1, input })).data.revisePost
    expect(await at()).toMatchObject([{ vacant: false, post: { id: next.id, revision: 2 }, appointments: [{}] }])
    await tx.query('update appointments set to_on = current_date - 1 where organization_id = $1', [branches[0]!.id])
    expect(await at()).toMatchObject([{ vacant: true, post: { revision: 2 } }])
    await ask(tx, office, retire, { id: next.id, version: 1 })
    expect(await at()).toEqual([])
  }))
