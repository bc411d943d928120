import { expect, test } from 'vitest'
import { Assignment } from '../assignments/assignment.ts'
import { Membership } from '../people/membership.ts'
import type { Person } from '../people/person.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { nextYear } from '../testing/days.ts'
import { make, makeActor, makeAppointment, makeBureau, makeMember, makeResponsibility, makeReview } from '../testing/makers.ts'
import { rectificationWorld } from '../testing/worlds/rectification-world.ts'
import { actorFor } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const open = `query($id: ID!, $filter: WorkFilter) { openWork(personId: $id, filter: $filter) { total counts { kind count moves }
  items { id kind moves dueOn organization { name } responsibility { id } measure { text } opinion { id } rectification { id } review { id } } } }`
const hand = `mutation($from: ID!, $to: ID!, $on: Date!, $leaveOut: [ID!], $only: [ID!], $key: String) {
  handOver(fromPersonId: $from, toPersonId: $to, on: $on, leaveOut: $leaveOut, only: $only, idempotencyKey: $key) { id total handedOn work { kind count } from { name } to { name } } }`
const warnings = `query($org: ID, $page: PageInput) { handoverWarnings(organizationId: $org, page: $page) { total
  items { over appointment { toOn person { name } post { code } } successor { name } work { kind count moves } } } }`

test('lists and counts the open work of a person by kind, with the records', () =>
  sandbox(db, async tx => {
    const { office, reviewer, measure, help } = await rectificationWorld(tx)
    const { data } = await ask(tx, office, open, { id: reviewer.id })
    const kinds = data.openWork.items.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toContain('OPINION_TO_DECIDE')
    expect(data.openWork.items.find((one: { kind: string }) => one.kind === 'OPINION_TO_DECIDE').opinion).toEqual({ id: help.id })
    const [{ owner_id }] = await tx.query('select owner_id from measures where id = $1', [measure.id])
    const own = await ask(tx, office, open, { id: owner_id, filter: { moves: true } })
    expect(own.data.openWork.total).toBe(own.data.openWork.items.length)
  }))

test('hands contact points to the successor from the day on; repeating it changes nothing', () =>
  sandbox(db, async tx => {
    const { office, leader, branches, committee } = await makeBureau(tx)
    await makeResponsibility(tx, { person: leader, organization: branches[1]!, kind: 'AREA' })
    const successor = await makeMember(tx, committee, { name: '新领导' })
    const asked = { from: leader.id, to: successor.id, on: '2015-06-01', key: 'once' }
    const { data } = await ask(tx, office, hand, asked)
    expect(data.handOver).toMatchObject({
      total: 2,
      handedOn: '2015-06-01',
      from: { name: '领导' },
      to: { name: '新领导' },
      work: [
        { kind: 'CONTACT_POINT', count: 1 },
        { kind: 'AREA', count: 1 },
      ],
    })
    expect((await ask(tx, office, hand, asked)).data.handOver.id).toBe(data.handOver.id)
    const held = await tx.query('select person_id, from_on, to_on from responsibilities order by from_on, kind')
    expect(held).toEqual([
      ...[1, 2].map(() => ({ person_id: leader.id, from_on: '2000-01-01', to_on: '2015-06-01' })),
      ...[1, 2].map(() => ({ person_id: successor.id, from_on: '2015-06-01', to_on: null })),
    ])
    const events = await tx.query(
      'select kind, jsonb_array_length(payload -> $$changes$$) as n from audit_events where kind <> $$vocabulary.loaded$$ order by seq',
    )
    expect(events).toEqual([
      ...['responsibility.ended', 'responsibility.ended', 'responsibility.created', 'responsibility.created', 'work.handed_over'].map(
        kind => ({
          kind,
          n: 1,
        }),
      ),
    ])
    expect(await tx.query('select person_id, kind, details from notifications')).toEqual([
      { person_id: successor.id, kind: 'WORK_HANDED_OVER', details: { count: 2 } },
    ])
    const again = await ask(tx, office, hand, { ...asked, key: 'twice' })
    expect(again.details.problems).toEqual([{ at: 'items', code: 'TOO_FEW', limit: 1 }])
  }))

test('names each item that cannot be handed over; without them the rest is', () =>
  sandbox(db, async tx => {
    const { office, leader, branches, committee } = await makeBureau(tx)
    const late = await makeResponsibility(tx, { person: leader, organization: branches[1]!, fromOn: '2016-01-01' })
    const successor = await makeMember(tx, committee, { name: '新领导' })
    const asked = { from: leader.id, to: successor.id, on: '2015-06-01' }
    const refused = await ask(tx, office, hand, asked)
    expect(refused.details.problems).toEqual([{ at: `items.CONTACT_POINT:${late.id}`, code: 'ENDS_BEFORE_START', limit: '2016-01-01' }])
    expect((await ask(tx, office, hand, { ...asked, only: [] })).details.problems).toMatchObject([{ code: 'TOO_FEW' }])
    const { data } = await ask(tx, office, hand, { ...asked, leaveOut: [`CONTACT_POINT:${late.id}`] })
    expect(data.handOver.total).toBe(1)
    expect((await ask(tx, office, hand, { ...asked, on: nextYear })).details.problems).toEqual([
      { at: 'on', code: 'IN_FUTURE', limit: expect.any(String) },
    ])
    expect((await ask(tx, office, hand, { ...asked, to: leader.id })).details.problems).toEqual([{ at: 'toPersonId', code: 'DUPLICATE' }])
  }))

test('an assigned review is open work until it is given, and is not handed over', () =>
  sandbox(db, async tx => {
    const { office, leader, present } = await makeBureau(tx)
    const [entry] = await tx.query('select id from roster_entries where cycle_id = $1 and person_id is null limit 1', [present.id])
    await make(tx, Assignment, { rosterEntryId: entry.id, personId: leader.id, authorityRule: 'CONTACT_LEADER_ORGANIZATIONS' })
    const counts = async () => (await ask(tx, office, open, { id: leader.id, filter: { moves: false } })).data.openWork
    expect(await counts()).toMatchObject({ total: 1, items: [{ kind: 'REVIEW_ASSIGNED', moves: false, dueOn: present.endsOn }] })
    await tx.query('update cycles set ends_on = current_date - 1, starts_on = current_date - 9 where id = $1', [present.id])
    expect((await counts()).total).toBe(0)
  }))

test('an assignment is no longer open work once a review counts, also in another organisation and capacity', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const { office, leader, secretary, committee, present } = bureau
    const [entry] = await tx.query('select id from roster_entries where cycle_id = $1 and person_id = $2', [present.id, leader.id])
    await make(tx, Assignment, { rosterEntryId: entry.id, personId: secretary.id, authorityRule: 'SECRETARY_LEADING_GROUP' })
    const counts = async () => (await ask(tx, office, open, { id: secretary.id })).data.openWork.total
    expect(await counts()).toBe(1)
    await makeReview(tx, bureau, { cycle: present, organization: committee, person: leader, capacity: 'LEADING_GROUP_MEMBER' })
    expect(await counts()).toBe(0)
    await tx.query(`update cycles set member_capacity_rule = 'AS_MEMBER_ONLY' where id = $1`, [present.id])
    expect(await counts()).toBe(1)
  }))

test('does not start again what the successor already holds', () =>
  sandbox(db, async tx => {
    const { office, leader, branches, committee } = await makeBureau(tx)
    const successor = await makeMember(tx, committee)
    await makeResponsibility(tx, { person: successor, organization: branches[0]! })
    await ask(tx, office, hand, { from: leader.id, to: successor.id, on: '2015-06-01' })
    expect(await tx.query('select to_on from responsibilities where person_id = $1', [successor.id])).toEqual([{ to_on: null }])
  }))

test('hands over unfinished measures, except to those who decide on them and those about oneself', () =>
  sandbox(db, async tx => {
    const { office, reviewer, member, measure, branches, committee } = await rectificationWorld(tx)
    const doer = await makeMember(tx, branches[0]!, { name: '承办人' })
    await tx.query('update measures set owner_id = $1, leader_id = $1 where id = $2', [doer.id, measure.id])
    const refused = await ask(tx, office, hand, { from: doer.id, to: reviewer.id, on: '2015-06-01' })
    expect(refused.details.problems).toEqual([{ at: `items.MEASURE_OWNED:${measure.id}`, code: 'WRONG_RELATION' }])
    const successor = await makeMember(tx, committee, { name: '接办人' })
    const { data } = await ask(tx, office, hand, { from: doer.id, to: successor.id, on: '2015-06-01' })
    expect(data.handOver.work).toEqual([
      { kind: 'MEASURE_OWNED', count: 1 },
      { kind: 'MEASURE_LED', count: 1 },
    ])
    expect(await tx.query('select owner_id, leader_id from measures where id = $1', [measure.id])).toEqual([
      { owner_id: successor.id, leader_id: successor.id },
    ])
    const [{ n }] = await tx.query(`select count(*)::int as n from audit_events where kind = 'measure.handedOver'`)
    expect(n).toBe(1)
    await tx.query('update measures set owner_id = $1, leader_id = null where id = $2', [member.id, measure.id])
    expect((await ask(tx, office, open, { id: member.id })).data.openWork.counts).toEqual([])
  }))

test('work on talks is shown only to the person and is not handed over', () =>
  sandbox(db, async tx => {
    const { office, reviewer, measure, committee, branches } = await rectificationWorld(tx)
    const doer = await makeMember(tx, branches[0]!)
    await tx.query('update measures set owner_id = $1 where id = $2', [doer.id, measure.id])
    const total = async (who: typeof office, id: string) => (await ask(tx, who, open, { id })).data.openWork.total
    const [reviewers, doers] = [await actorFor(tx, reviewer), await actorFor(tx, doer)]
    const [decided, done] = [await total(office, reviewer.id), await total(office, doer.id)]
    expect([decided, done]).toEqual([2, 1])
    await tx.query('update appointments set to_on = current_date - 5 where person_id = $1', [reviewer.id])
    expect((await ask(tx, office, warnings, {})).data.handoverWarnings.total).toBe(1)
    await tx.query('update reviews set confidential = true')
    await tx.query('update rectifications set confidential = true')
    expect([await total(office, reviewer.id), await total(office, doer.id)]).toEqual([0, 0])
    expect([await total(reviewers, reviewer.id), await total(doers, doer.id)]).toEqual([decided, done])
    expect((await ask(tx, office, warnings, {})).data.handoverWarnings.total).toBe(0)
    const successor = await makeMember(tx, committee)
    const refused = await ask(tx, office, hand, { from: doer.id, to: successor.id, on: '2015-06-01' })
    expect(refused.details.problems).toEqual([{ at: 'items', code: 'TOO_FEW', limit: 1 }])
  }))

test('warns of open work of people who left a post, with the successor, unless they hold a post above', () =>
  sandbox(db, async tx => {
    const { office, leader, committee, branches } = await makeBureau(tx)
    const ask1 = async () => (await ask(tx, office, warnings, {})).data.handoverWarnings
    expect(await ask1()).toEqual({ total: 0, items: [] })
    await tx.query(`update appointments set to_on = current_date - 5 where person_id = $1`, [leader.id])
    const successor = await makeMember(tx, committee, { name: '新领导' })
    const item = {
      over: true,
      successor: null,
      work: [{ kind: 'CONTACT_POINT', count: 1, moves: true }],
      appointment: { toOn: expect.any(String), person: { name: '领导' }, post: { code: 'LEADING_GROUP_MEMBER' } },
    }
    expect(await ask1()).toEqual({ total: 1, items: [item] })
    const [{ on }] = await tx.query('select (current_date - 4)::text as on')
    await makeAppointment(tx, { person: successor, post: 'LEADING_GROUP_MEMBER', organization: committee, fromOn: on })
    expect(await ask1()).toEqual({ total: 1, items: [{ ...item, successor: { name: '新领导' } }] })
    const proposed = await ask(tx, office, 'query($id: ID!) { successorsOf(personId: $id) { name } }', { id: leader.id })
    expect(proposed.data.successorsOf).toEqual([{ name: '新领导' }])
    expect((await ask(tx, office, warnings, { org: branches[0]!.id })).data.handoverWarnings.total).toBe(0)
    expect((await ask(tx, office, warnings, { page: { number: 2, size: 1 } })).data.handoverWarnings).toEqual({ total: 1, items: [] })
    expect((await ask(tx, await actorAt(successor), warnings, {})).data.handoverWarnings.total).toBe(0)
    await makeAppointment(tx, { person: leader, post: 'COMMITTEE_SECRETARY', organization: committee })
    expect((await ask1()).total).toBe(0)

    async function actorAt(person: Person) {
      return makeActor(tx, person)
    }
  }))

test('only those who appoint hand work over or see the work of others', () =>
  sandbox(db, async tx => {
    const { leader, members, branches } = await makeBureau(tx)
    const member = await makeActor(tx, members[1]![1]!)
    await make(tx, Membership, {
      personId: members[1]![1]!.id,
      organizationId: branches[1]!.id,
      standing: 'FULL',
      fromOn: '1990-01-01',
      toOn: '1991-01-01',
    })
    expect((await ask(tx, member, hand, { from: leader.id, to: members[1]![1]!.id, on: '2015-01-01' })).code).toBe('FORBIDDEN')
    expect((await ask(tx, member, open, { id: leader.id })).data.openWork).toEqual({ total: 0, counts: [], items: [] })
    const self = await makeActor(tx, leader)
    expect((await ask(tx, self, open, { id: leader.id })).data.openWork.counts).toEqual([{ kind: 'CONTACT_POINT', count: 1, moves: true }])
  }))
