import type { EntityManager } from 'typeorm'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeDatabase } from '../../database.ts'
import { NothingBeyondDissolution1764300600001 } from '../../migrations/1764300600001-nothing-beyond-dissolution.ts'
import { Affiliation } from '../../people/affiliation.ts'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { make, makeActor, makeAppointment, makeBureau, makeMember, makeOrganization, makePerson } from '../../testing/makers.ts'

const { db, ownerUrl } = testDatabase()
const preview = `query($id: ID!, $on: Date!) { previewDissolution(id: $id, on: $on) {
  organizations memberships affiliations appointments responsibilities begunOn } }`
const dissolve = `mutation($id: ID!, $on: Date!, $to: ID, $end: Boolean) {
  dissolveOrganization(id: $id, version: 1, on: $on, membersTo: $to, endMemberships: $end) { dissolvedOn version } }`
const on = '2020-01-01'

const periodsIn = (tx: EntityManager, id: string): Promise<{ table: string; from_on: string; to_on: string | null }[]> =>
  tx.query(
    ['memberships', 'affiliations', 'appointments', 'responsibilities']
      .map(table => `select '${table}' as "table", from_on, to_on from ${table} where organization_id = $1`)
      .join(' union all '),
    [id],
  )

test('says in numbers what a dissolution would end', () =>
  sandbox(db, async tx => {
    const { office, committee, branches, members } = await makeBureau(tx)
    const of = async (id: string, day = on) => (await ask(tx, office, preview, { id, on: day })).data.previewDissolution
    const counts = { organizations: 0, memberships: 4, affiliations: 0, appointments: 1, responsibilities: 1, begunOn: null }
    expect(await of(branches[0]!.id)).toEqual(counts)
    expect((await of(committee.id)).organizations).toBe(2)
    expect((await of(branches[0]!.id, '1999-01-01')).begunOn).toBe('2000-01-01')
    const member = await makeActor(tx, members[0]![1]!)
    expect((await ask(tx, member, preview, { id: branches[0]!.id, on })).code).toBe('FORBIDDEN')
  }))

test('members go on in another organisation; posts and responsibilities end', () =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx)
    const [gone, next] = [branches[0]!, branches[1]!]
    await makeMember(tx, gone, { name: '将来党员', fromOn: '2999-01-01' })
    const { data } = await ask(tx, office, dissolve, { id: gone.id, on, to: next.id })
    expect(data.dissolveOrganization).toEqual({ dissolvedOn: on, version: 2 })
    expect((await periodsIn(tx, gone.id)).map(({ to_on }) => to_on)).toEqual(Array(6).fill(on))
    const joined = await tx.query('select from_on from memberships where organization_id = $1 and from_on > $2 order by 1', [
      next.id,
      '2000-01-01',
    ])
    expect(joined.map(({ from_on }: { from_on: string }) => from_on)).toEqual([on, on, on, on, '2999-01-01'])
    const [{ payload }] = await tx.query(`select payload from audit_events where kind = 'organization.dissolved'`)
    expect(payload.changes.length).toBeGreaterThanOrEqual(13)
  }))

test('memberships end with it if that is said; others who take part and posts in its bodies end, too', () =>
  sandbox(db, async tx => {
    const { office, branches, members, clerk } = await makeBureau(tx)
    const { id } = branches[0]!
    const created = await ask(tx, office, 'mutation($input: CreateBodyInput!) { createBody(input: $input) { id } }', {
      input: { name: '支委会', kind: 'LEADERSHIP_TEAM', organizationId: id },
    })
    const bodyId = created.data.createBody.id
    await make(tx, Affiliation, {
      personId: clerk.id,
      organizationId: id,
      classes: ['STAFF'],
      fromOn: '2010-01-01',
    } as Partial<Affiliation>)
    await makeAppointment(tx, { person: members[0]![2]!, post: 'INSTRUCTOR', organization: { id: null } as never, bodyId })
    expect((await ask(tx, office, dissolve, { id, on, end: true })).code).toBeUndefined()
    expect(await tx.query('select to_on from appointments where body_id = $1', [bodyId])).toEqual([{ to_on: on }])
    expect((await periodsIn(tx, id)).every(({ to_on }) => to_on === on)).toBe(true)
  }))

test('rejects a dissolution while members have no place to go, an organisation stands below, or a period began later', () =>
  sandbox(db, async tx => {
    const { office, committee, branches } = await makeBureau(tx)
    const { id } = branches[0]!
    const problems = async (variables: object) => (await ask(tx, office, dissolve, { id, on, ...variables })).details?.problems
    expect(await problems({})).toEqual([{ at: 'membersTo', code: 'MISSING', limit: 4 }])
    expect(await problems({ to: branches[1]!.id, end: true })).toEqual([{ at: 'endMemberships', code: 'NOT_ALLOWED' }])
    expect(await problems({ to: id })).toEqual([{ at: 'membersTo', code: 'NOT_ALLOWED' }])
    expect(await problems({ id: committee.id, end: true })).toEqual([{ at: 'children', code: 'NOT_ALLOWED', limit: 2 }])
    await makeMember(tx, branches[0]!, { fromOn: '2021-03-01' })
    expect(await problems({ end: true })).toEqual([{ at: 'on', code: 'ENDS_BEFORE_START', limit: '2021-03-01' }])
    const empty = await makeOrganization(tx, { parent: committee })
    expect(await problems({ id: empty.id })).toBeUndefined()
    expect(await problems({ to: empty.id, on: '2022-01-01' })).toEqual([{ at: 'membersTo', code: 'NOT_ALLOWED', limit: on }])
  }))

type New = { organizationId: string; personId: string; memberId: string; postId: string }

/** Verbs that begin a period before the end of the organisation, without an end of their own. */
const begin: Record<string, (of: New) => string> = {
  createPerson: ({ organizationId }) =>
    `createPerson(input: { name: "新人", politicalStatus: PARTY_MEMBER, organizationId: "${organizationId}", fromOn: "2019-11-01" })`,
  createMembership: ({ organizationId, personId }) =>
    `createMembership(input: { standing: FULL, personId: "${personId}", organizationId: "${organizationId}", fromOn: "2019-11-01" })`,
  createAffiliation: ({ organizationId, personId }) =>
    `createAffiliation(input: { personId: "${personId}", organizationId: "${organizationId}", classes: [STAFF], fromOn: "2019-11-01" })`,
  transferMember: ({ organizationId, memberId }) =>
    `transferMember(personId: "${memberId}", organizationId: "${organizationId}", on: "2019-11-01")`,
  createAppointment: ({ organizationId, personId, postId }) =>
    `createAppointment(input: { personId: "${personId}", postId: "${postId}", organizationId: "${organizationId}", fromOn: "2019-11-01" })`,
  createResponsibility: ({ organizationId, personId }) =>
    `createResponsibility(input: { personId: "${personId}", organizationId: "${organizationId}", kind: AREA, fromOn: "2019-11-01" })`,
}

/** A branch with one member, somebody without a membership, and a member of another branch. */
async function branchToDissolve(tx: EntityManager, { committee, branches, secretaryPost }: Awaited<ReturnType<typeof makeBureau>>) {
  const branch = await makeOrganization(tx, { parent: committee })
  await makeMember(tx, branch)
  const [{ id: personId }, { id: memberId }] = [await makePerson(tx), await makeMember(tx, branches[1]!)]
  return { organizationId: branch.id, personId, memberId, postId: secretaryPost.postId }
}

describe('no period reaches beyond the dissolution', () => {
  const { db: shared } = testDatabase()
  let bureau: Awaited<ReturnType<typeof makeBureau>>
  beforeAll(async () => {
    bureau = await makeBureau(shared.manager)
  })

  for (const [verb, call] of Object.entries(begin)) {
    test(`${verb} in a dissolved organisation is refused`, () =>
      sandbox(shared, async tx => {
        const of = await branchToDissolve(tx, bureau)
        await ask(tx, bureau.office, dissolve, { id: of.organizationId, on, end: true })
        const { details } = await ask(tx, bureau.office, `mutation { ${call(of)} { id } }`)
        expect(details.problems).toEqual([{ at: 'organizationId', code: 'NOT_ALLOWED', limit: on }])
      }))

    test(`${verb} side by side with the dissolution is refused or ended by it, in twenty tries`, async () => {
      for (let i = 0; i < 20; i++) {
        const of = await branchToDissolve(shared.manager, bureau)
        const [dissolved, begun] = await Promise.all([
          ask(shared.manager, bureau.office, dissolve, { id: of.organizationId, on, end: true }),
          ask(shared.manager, bureau.office, `mutation { ${call(of)} { id } }`),
        ])
        expect(dissolved.code, JSON.stringify(dissolved.details)).toBeUndefined()
        if (begun.code) expect(begun.details.problems).toMatchObject([{ at: 'organizationId', code: 'NOT_ALLOWED' }])
        expect((await periodsIn(shared.manager, of.organizationId)).filter(({ to_on }) => to_on !== on)).toEqual([])
      }
    })
  }

  test('an ended period cannot be ended anew after the dissolution', () =>
    sandbox(db, async tx => {
      const { office, branches, members } = await makeBureau(tx)
      const { id } = branches[0]!
      await ask(tx, office, dissolve, { id, on, end: true })
      const [row] = await tx.query('select id, version from memberships where person_id = $1', [members[0]![1]!.id])
      const end = `mutation($id: ID!, $version: Int!, $on: Date!) { endMembership(id: $id, version: $version, on: $on) { toOn } }`
      expect((await ask(tx, office, end, { ...row, on: '2020-06-01' })).details.problems).toEqual([
        { at: 'on', code: 'NOT_ALLOWED', limit: on },
      ])
      expect((await ask(tx, office, end, { ...row, on: '2019-06-01' })).data.endMembership).toEqual({ toOn: '2019-06-01' })
    }))

  test('stored periods are cut by the migration, and taken out where they began later', async () => {
    const owner = await makeDatabase({ url: ownerUrl }).initialize()
    try {
      await sandbox(owner, async tx => {
        const migration = new NothingBeyondDissolution1764300600001()
        await migration.down(tx.queryRunner!)
        const { branches } = await makeBureau(tx)
        const { id } = branches[0]!
        await makeMember(tx, branches[0]!, { fromOn: '2021-01-01' })
        await tx.query('update organizations set dissolved_on = $2 where id = $1', [id, on])
        await migration.up(tx.queryRunner!)
        expect((await periodsIn(tx, id)).map(({ to_on }) => to_on)).toEqual(Array(6).fill(on))
        expect(await tx.query('select code, count from meaning_changes')).toEqual([{ code: 'CUT_AT_DISSOLUTION', count: 7 }])
      })
    } finally {
      await owner.destroy()
    }
  })
})
