import type { EntityManager } from 'typeorm'
import { beforeAll, expect, test } from 'vitest'
import { ReviewForm } from '../criteria/review-form.ts'
import { campaignData, ensureVocabulary } from '../criteria/seed.ts'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { actorOf, makeAccount, makeActor, makeAppointment, makeMember, makeOrganization, makePerson } from '../testing/makers.ts'
import { did, rectificationWorld } from '../testing/worlds/rectification-world.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
beforeAll(() => ensureVocabulary(db.manager, campaignData))

const list = '{ auditEvents { total items { seq kind subjectType subjectId by { account { username } } organization { name } changes } } }'
type Listed = { kind: string; subjectId: string; organization: { name: string } | null; changes: Change[] }
type Change = { table: string; id: string; columns: { column: string; before: unknown; after: unknown }[] }
const column = (changes: Change[], table: string, name: string) =>
  changes.find(change => change.table === table)?.columns.find(one => one.column === name)

/** Two committees of one installation, each with an office. Events happen in the first. */
async function bureaus(tx: EntityManager) {
  const everywhere = await actorOf(tx, await makeAccount(tx, { username: 'first', everywhere: true }))
  const [here, there] = [await makeOrganization(tx, { name: '甲局' }), await makeOrganization(tx, { name: '乙局' })]
  const clerk = async (organization: typeof here, post: string) => {
    const person = await makePerson(tx)
    await makeAppointment(tx, { person, post, organization })
    return makeActor(tx, person)
  }
  return {
    everywhere,
    here,
    there,
    office: await clerk(here, 'OFFICE'),
    elsewhere: await clerk(there, 'OFFICE'),
    auditor: await clerk(here, 'AUDITOR'),
    member: await makeActor(tx, await makeMember(tx, here)),
  }
}
const create =
  'mutation($id: ID!, $name: String!) { createOrganization(input: { name: $name, kind: PARTY_BRANCH, parentId: $id }) { id version } }'

test('an event has the changed columns before and after', () =>
  sandbox(db, async tx => {
    const { office, here } = await bureaus(tx)
    const { data } = await ask(tx, office, create, { id: here.id, name: '旧名' })
    const { id, version } = data.createOrganization
    await ask(tx, office, 'mutation($id: ID!, $v: Int!) { updateOrganization(id: $id, version: $v, input: { name: "新名" }) { id } }', {
      id,
      v: version,
    })
    const [changed, created] = (await ask(tx, office, list)).data.auditEvents.items as [Listed, Listed]
    expect([created.kind, changed.kind]).toEqual(['organization.created', 'organization.updated'])
    expect(column(created.changes, 'organizations', 'name')).toEqual({ column: 'name', before: null, after: '旧名' })
    const renamed = changed.changes.find(({ table }) => table === 'organizations')!
    expect(renamed.columns.map(one => one.column).sort()).toEqual(['name', 'version'])
    expect(column(changed.changes, 'organizations', 'name')).toEqual({ column: 'name', before: '旧名', after: '新名' })
  }))

test('readers of the log see personal text until it is erased', () =>
  sandbox(db, async tx => {
    const { office, auditor, here } = await bureaus(tx)
    await ask(
      tx,
      office,
      'mutation($o: ID!) { createPerson(input: { name: "买买提", politicalStatus: PARTY_MEMBER, organizationId: $o, fromOn: "2020-01-01" }) { id } }',
      {
        o: here.id,
      },
    )
    const nameFor = async (who: typeof office) => {
      const events = (await ask(tx, who, list)).data.auditEvents.items as Listed[]
      return events.map(({ changes }) => column(changes, 'people', 'name')).find(Boolean)?.after
    }
    expect(await nameFor(office)).toBe('买买提')
    expect(await nameFor(auditor)).toBe('买买提')
    await tx.query(`delete from audit_texts where text = '"买买提"'`)
    expect(await nameFor(office)).toEqual({ erased: true })
  }))

test('only offices and auditors read the log, in their reach', () =>
  sandbox(db, async tx => {
    const { everywhere, office, elsewhere, auditor, member, here } = await bureaus(tx)
    const seenBy = async (who: typeof office | null) => (await ask(tx, who, list)).data?.auditEvents.total
    await ask(tx, office, create, { id: here.id, name: '支部' })
    await ask(tx, everywhere, 'mutation { createAccessToken(name: "t", scopes: [READ_RECORDS]) { token } }')
    const all = await seenBy(everywhere)
    expect([await seenBy(office), await seenBy(auditor)]).toEqual([1, 1])
    expect([await seenBy(elsewhere), await seenBy(member)]).toEqual([0, 0])
    expect(await seenBy(null)).toBeUndefined()
    expect(all).toBeGreaterThan(1)
    await ask(tx, elsewhere, 'mutation { createAccessToken(name: "t", scopes: [READ_RECORDS]) { token } }')
    await ask(tx, member, 'mutation { createAccessToken(name: "t", scopes: [READ_RECORDS]) { token } }')
    expect([await seenBy(elsewhere), await seenBy(member), await seenBy(office)]).toEqual([1, 0, 1])
    const { code, details } = await ask(tx, { ...office, scopes: ['READ_STATISTICS'] }, list)
    expect([code, details]).toEqual(['FORBIDDEN', { action: 'AUDIT_READ', scopes: ['READ_RECORDS'] }])
    expect(await seenBy({ ...office, scopes: ['READ_RECORDS'] })).toBe(1)
  }))

test('the log shows the texts of a talk only to those who may read the talk', () =>
  sandbox(db, async tx => {
    const { office, input, reviewer, member } = await reviewWorld(tx)
    const remarks = [{ kind: 'PART' as const, code: 'ACHIEVEMENTS', text: '谈话内容' }]
    const talk = await tx.findOneByOrFail(ReviewForm, { code: 'TALK' })
    const recorder = await actorFor(tx, reviewer)
    const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }'
    const open = await ask(tx, recorder, create, { input: { ...input, remarks: [{ ...remarks[0]!, text: '公开内容' }] } })
    const closed = await ask(tx, recorder, create, { input: { ...input, formId: talk.id, remarks, opinions: [] } })
    expect([open.code, closed.code], JSON.stringify(closed.details)).toEqual([undefined, undefined])
    const said = JSON.stringify((await ask(tx, office, list)).data)
    expect(said).toContain('公开内容')
    expect(said).not.toContain('谈话内容')
    const talked = await ask(tx, office, `{ auditEvents(filter: { subjectId: "${closed.data.createReview.id}" }) { items { changes } } }`)
    const told = JSON.stringify(talked.data)
    expect(talked.data.auditEvents.items).toHaveLength(1)
    for (const id of [reviewer.id, member.id]) expect(told).not.toContain(id)
    expect(said).toContain(reviewer.id)
    expect(said).toContain('"withheld":true')
  }))

test('rules, parts and kinds of occasion have names; the people of a talk are hidden', () =>
  sandbox(db, async tx => {
    const { office, input, reviewer } = await reviewWorld(tx)
    const talk = await tx.findOneByOrFail(ReviewForm, { code: 'TALK' })
    const recorder = await actorFor(tx, reviewer)
    const remarks = [{ kind: 'PART' as const, code: 'ACHIEVEMENTS', text: '内容' }]
    const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }'
    const lineOf = async (name: string) => {
      const { items } = (await ask(tx, office, list)).data!.auditEvents as { items: Listed[] }
      return items
        .flatMap(({ changes }) => changes)
        .flatMap(({ columns }) => columns)
        .find(({ column }) => column === name)
    }
    await ask(tx, recorder, create, { input: { ...input, formId: talk.id, remarks, opinions: [] } })
    expect(await lineOf('authority_rule')).toMatchObject({ afterName: { zh: expect.stringMatching(/点评/) } })
    expect(await lineOf('code')).toMatchObject({ after: 'ACHIEVEMENTS', afterName: { zh: '取得的成绩' } })
    expect(await lineOf('cycle_id')).toMatchObject({ refersTo: 'cycles', afterName: expect.any(String) })
    expect(await lineOf('reviewer_id')).toMatchObject({ after: { withheld: true }, afterName: undefined })
  }))

test('reasons of deadlines, attendees of talks and saved searches are as hidden in the log as elsewhere', () =>
  sandbox(db, async tx => {
    const { clerk, reviewer, actors, rectification, cycle, branches } = await rectificationWorld(tx)
    const everywhere = await actorOf(tx, await makeAccount(tx, { username: 'first', everywhere: true }))
    const clerks = await actorFor(tx, clerk)
    const dated = { deadlineKind: '$BY_DATE', dueOn: '2030-06-15' }
    const proposed = await did(tx, actors.subject, 'proposeRectification', rectification, dated)
    const approved = await did(tx, actors.reviewer, 'approveRectification', proposed)
    await did(tx, actors.reviewer, 'pauseDeadline', approved, { reason: '住院' })
    const talk = await tx.findOneByOrFail(ReviewForm, { code: 'TALK' })
    const kind = talk.occasions[0]!.code
    const input = {
      cycleId: cycle.id,
      formId: talk.id,
      kind,
      title: '与甲面谈',
      place: '传达室',
      heldOn: '2011-11-20',
      organizationId: branches[0]!.id,
      chairId: reviewer.id,
    }
    const holds = 'mutation($input: CreateOccasionInput!) { createOccasion(input: $input) { id } }'
    expect((await ask(tx, actors.reviewer, holds, { input })).code).toBeUndefined()
    const view = 'mutation { createSavedView(input: { list: "reviews", name: "重点名单", query: "search=某人" }) { id } }'
    expect((await ask(tx, actors.reviewer, view)).code).toBeUndefined()
    const read = async (who: typeof everywhere) => JSON.stringify((await ask(tx, who, list)).data)
    expect(await read(clerks)).toContain('住院')
    await tx.query('update rectifications set confidential = true')
    for (const who of [clerks, everywhere]) {
      const said = await read(who)
      expect(said).toContain('occasion.created')
      expect(['住院', '与甲面谈', '传达室', '某人', '重点名单'].filter(text => said.includes(text))).toEqual([])
    }
    expect(await read(everywhere)).toContain('savedView.created')
  }))

test('is filtered and sorted in a fixed number of statements', () =>
  sandbox(db, async tx => {
    const { everywhere, here } = await bureaus(tx)
    for (let i = 0; i < 30; i++) await ask(tx, everywhere, create, { id: here.id, name: `支部${i}` })
    const filtered = async (filter: object, sort = { field: 'SEQ', order: 'ASC' }) =>
      (
        await ask(
          tx,
          everywhere,
          'query($filter: AuditEventFilter, $sort: AuditEventSort) { auditEvents(filter: $filter, sort: $sort) { total items { seq subjectId } } }',
          {
            filter,
            sort,
          },
        )
      ).data.auditEvents
    const { total, items } = await filtered({ kind: 'organization.created' })
    expect([total, items.length]).toEqual([30, 25])
    expect(items[0].seq).toBeLessThan(items[1].seq)
    expect((await filtered({ subjectId: items[3].subjectId, subjectType: 'Organization' })).total).toBe(1)
    expect((await filtered({ wroteId: items[3].subjectId })).items).toContainEqual(items[3])
    expect((await filtered({ wroteId: 'x' })).total).toBe(0)
    expect((await filtered({ ids: [String(items[3].seq), 'x'] })).items).toEqual([items[3]])
    expect((await filtered({ accountId: everywhere.accountId, from: '2000-01-01T00:00:00Z', to: '2001-01-01T00:00:00Z' })).total).toBe(0)
    forgetStatements()
    await ask(tx, everywhere, list)
    expect(statements.length, statements.join('\n\n')).toBe(6)
  }))

test('is append-only, also for the role of the server', async () => {
  for (const sql of ["update audit_events set kind = 'x'", 'delete from audit_events', 'truncate audit_events'])
    await expect(db.query(sql)).rejects.toThrow(/append-only|permission denied/)
})
