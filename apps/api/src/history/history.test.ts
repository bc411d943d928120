import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor, makeResponsibility } from '../testing/makers.ts'
import { rectificationWorld } from '../testing/worlds/rectification-world.ts'

const { db } = testDatabase()
const records = `membership { organization { name } } appointment { post { code } } responsibility { kind } review { id } opinion { text }
  rectification { id } measure { text } rosterEntry { excludedReason } handover { total } cycle { name }`
const ofPerson = `query($id: ID!, $page: PageInput, $filter: HistoryFilter) { historyOfPerson(personId: $id, page: $page, filter: $filter) {
  total items { id kind on until event state ${records} } } }`
const ofOrganization = `query($id: ID!) { historyOfOrganization(organizationId: $id) { total items { kind on responsibility { person { name } } } } }`
type Line = { kind: string; on: string; event: string | null }

test('lists all events of a person on one page, latest first, with their records', () =>
  sandbox(db, async tx => {
    const { office, member, cycle, review, leader } = await rectificationWorld(tx)
    await tx.query(`update roster_entries set excluded_reason = '病假' where person_id = $1 and cycle_id = $2`, [member.id, cycle.id])
    const { data } = await ask(tx, office, ofPerson, { id: member.id, page: { size: 100 } })
    const { items, total } = data.historyOfPerson
    expect(total).toBe(items.length)
    expect(new Set(items.map(({ kind }: Line) => kind))).toEqual(
      new Set(['MEMBERSHIP', 'REVIEW', 'OPINION', 'RECTIFICATION', 'MEASURE', 'EXCLUSION']),
    )
    expect(items.map(({ on }: Line) => on)).toEqual([...items.map(({ on }: Line) => on)].sort().reverse())
    expect(items.find(({ kind }: Line) => kind === 'REVIEW')).toMatchObject({ review: { id: review.id }, cycle: { name: '2011年' } })
    expect(items.find(({ kind }: Line) => kind === 'EXCLUSION')).toMatchObject({ rosterEntry: { excludedReason: '病假' } })
    const one = await ask(tx, office, ofPerson, {
      id: member.id,
      filter: { kinds: ['OPINION'], cycleId: cycle.id },
      page: { number: 2, size: 3 },
    })
    expect(one.data.historyOfPerson).toMatchObject({ total: 4, items: [{ kind: 'OPINION' }] })
    const beyond = await ask(tx, office, ofPerson, { id: member.id, filter: { kinds: ['OPINION'] }, page: { number: 9, size: 3 } })
    expect(beyond.data.historyOfPerson).toEqual({ total: 4, items: [] })
    const posts = await ask(tx, office, ofPerson, { id: leader.id, filter: { kinds: ['APPOINTMENT', 'RESPONSIBILITY'] } })
    expect(posts.data.historyOfPerson.items.map(({ kind }: Line) => kind).sort()).toEqual(['APPOINTMENT', 'RESPONSIBILITY'])
  }))

test('subjects read their reviews and others do not; talks and drafts are limited to their readers', () =>
  sandbox(db, async tx => {
    const { actors, member, other, office } = await rectificationWorld(tx)
    const kinds = async (actor: typeof office) =>
      new Set(
        (await ask(tx, actor, ofPerson, { id: member.id, page: { size: 100 } })).data.historyOfPerson.items.map(({ kind }: Line) => kind),
      )
    expect(await kinds(actors.subject)).toEqual(new Set(['MEMBERSHIP', 'REVIEW', 'OPINION', 'RECTIFICATION', 'MEASURE']))
    expect(await kinds(await makeActor(tx, other))).toEqual(new Set(['MEMBERSHIP']))
    await tx.query('update reviews set confidential = true')
    await tx.query('update rectifications set confidential = true')
    expect(await kinds(office)).toEqual(new Set(['MEMBERSHIP']))
    expect(await kinds(actors.subject)).toContain('OPINION')
    await tx.query(`update reviews set confidential = false, status = 'DRAFTED'`)
    expect(await kinds(office)).toEqual(new Set(['MEMBERSHIP']))
  }))

test('the history of an organisation has no events of its members; a page costs the same at any length', () =>
  sandbox(db, async tx => {
    const { office, branches, leader, member } = await rectificationWorld(tx)
    await makeResponsibility(tx, { person: leader, organization: branches[0]!, kind: 'AREA', fromOn: '2012-01-01' })
    const { data } = await ask(tx, office, ofOrganization, { id: branches[0]!.id })
    expect(data.historyOfOrganization.items.map(({ kind }: Line) => kind)).toEqual(['RESPONSIBILITY', 'APPOINTMENT', 'RESPONSIBILITY'])
    expect((await ask(tx, office, ofOrganization, { id: leader.id })).code).toBe('NOT_FOUND')
    forgetStatements()
    await ask(tx, office, ofPerson, { id: member.id, filter: { kinds: ['OPINION'] }, page: { size: 1 } })
    const few = statements.length
    forgetStatements()
    await ask(tx, office, ofPerson, { id: member.id, filter: { kinds: ['OPINION'] } })
    expect(statements.length).toBe(few)
  }))
