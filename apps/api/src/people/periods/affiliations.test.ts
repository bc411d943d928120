import { affiliationClass } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { tiesOf } from '../../accounts/sessions/identify.ts'
import { ReviewForm } from '../../criteria/review-form.ts'
import { Occasion } from '../../occasions/occasion.ts'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { make, makeActor, makeBureau, makePerson } from '../../testing/makers.ts'

const { db } = testDatabase()
const affiliate = `mutation($input: CreateAffiliationInput!) { createAffiliation(input: $input) {
  id version classes fromOn toOn person { name } organization { name } unit { name } } }`
const end = `mutation($id: ID!) { endAffiliation(id: $id, version: 1, on: "2020-01-01") { toOn } }`
const list = `query($filter: AffiliationFilter) { affiliations(filter: $filter) { total items { person { name } classes } } }`
const people = `query($filter: PersonFilter) { people(filter: $filter) { items { name organization { name } affiliations { classes } } } }`
const names = (items: { name: string }[]) => items.map(({ name }) => name)

test('somebody who is no member takes part in an organisation in several classes, until it ends', () =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx)
    const { id: personId } = await makePerson(tx, { name: '代表' })
    const input = { personId, organizationId: branches[0]!.id, classes: ['PARENT', 'CONGRESS_DELEGATE', 'PARENT'], fromOn: '2015-01-01' }
    const { data } = await ask(tx, office, affiliate, { input })
    expect(data.createAffiliation).toMatchObject({
      classes: ['PARENT', 'CONGRESS_DELEGATE'],
      organization: { name: '第1支部' },
      unit: null,
    })
    expect((await ask(tx, office, affiliate, { input })).details.problems).toEqual([{ at: 'fromOn', code: 'OVERLAPS' }])
    const total = async (filter: object) => (await ask(tx, office, list, { filter })).data.affiliations.total
    expect(await total({ class: 'PARENT', organizationId: branches[0]!.id, on: '2016-01-01' })).toBe(1)
    expect(await total({ class: 'STAFF' })).toBe(0)
    const listed = async (filter: object) => names((await ask(tx, office, people, { filter })).data.people.items)
    expect(await listed({ affiliationClass: 'CONGRESS_DELEGATE' })).toEqual(['代表'])
    expect(await listed({ affiliationClass: 'CONGRESS_DELEGATE', organizationId: branches[0]!.id })).toEqual(['代表'])
    expect(await listed({ affiliationClass: 'CONGRESS_DELEGATE', organizationId: branches[1]!.id })).toEqual([])
    expect((await ask(tx, office, end, { id: data.createAffiliation.id })).data.endAffiliation.toOn).toBe('2020-01-01')
    expect(await listed({ affiliationClass: 'CONGRESS_DELEGATE' })).toEqual([])
    expect(await total({ on: '2020-01-01' })).toBe(0)
  }))

test('who takes part in a unit is known to its organisation', () =>
  sandbox(db, async tx => {
    const { office, branches, members } = await makeBureau(tx)
    const unit = (await ask(tx, office, 'mutation { createUnit(input: { name: "一小", kind: SCHOOL }) { id } }')).data.createUnit
    await tx.query('update organizations set unit_id = $1 where id = $2', [unit.id, branches[1]!.id])
    const { id: personId } = await makePerson(tx, { name: '家长' })
    const input = { personId, unitId: unit.id, classes: ['PARENT'], fromOn: '2015-01-01' }
    expect((await ask(tx, office, affiliate, { input })).data.createAffiliation).toMatchObject({
      unit: { name: '一小' },
      organization: null,
    })
    const [first, second] = [await makeActor(tx, members[0]![0]!), await makeActor(tx, members[1]![0]!)]
    const seenBy = async (actor: typeof office) =>
      names((await ask(tx, actor, people, { filter: { affiliationClass: 'PARENT' } })).data.people.items)
    expect([await seenBy(first), await seenBy(second)]).toEqual([[], ['家长']])
  }))

test('rejects a member, no class, no place, and two places', () =>
  sandbox(db, async tx => {
    const { office, branches, members, clerk } = await makeBureau(tx)
    const given = { personId: clerk.id, organizationId: branches[0]!.id, classes: ['STAFF'], fromOn: '2015-01-01' }
    const problems = async (more: object) => (await ask(tx, office, affiliate, { input: { ...given, ...more } })).details.problems
    expect(await problems({ personId: members[0]![1]!.id })).toEqual([{ at: 'personId', code: 'NOT_ALLOWED' }])
    expect(await problems({ classes: [] })).toEqual([{ at: 'classes', code: 'MISSING' }])
    expect(await problems({ organizationId: null })).toEqual([{ at: 'organizationId', code: 'MISSING' }])
    expect(await problems({ unitId: branches[0]!.id })).toEqual([{ at: 'unitId', code: 'NOT_ALLOWED' }])
    expect(await problems({ toOn: '2014-01-01' })).toEqual([{ at: 'toOn', code: 'ENDS_BEFORE_START', limit: '2015-01-01' }])
  }))

/** Somebody who takes part in the first branch in every class. */
async function guestOf(tx: EntityManager, { office, branches }: Pick<Awaited<ReturnType<typeof makeBureau>>, 'office' | 'branches'>) {
  const guest = await makePerson(tx, { name: '来宾' })
  const input = { personId: guest.id, organizationId: branches[0]!.id, classes: affiliationClass.codes, fromOn: '2010-01-01' }
  expect((await ask(tx, office, affiliate, { input })).code).toBeUndefined()
  return guest
}

test('who takes part is in no member count', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const count = async () =>
      (await ask(tx, bureau.office, `{ organization(id: "${bureau.committee.id}") { memberCount } }`)).data.organization.memberCount
    const before = await count()
    await guestOf(tx, bureau)
    expect(await count()).toBe(before)
  }))

test('who takes part is on no roster that is drawn up', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const guest = await guestOf(tx, bureau)
    const { present, office, members } = bureau
    expect((await ask(tx, office, `mutation { drawUpRoster(id: "${present.id}", version: 1) { id } }`)).code).toBeUndefined()
    const due: { person_id: string }[] = await tx.query('select person_id from roster_entries where cycle_id = $1', [present.id])
    const ids = due.map(({ person_id }) => person_id)
    expect([ids.includes(members[0]![1]!.id), ids.includes(guest.id)]).toEqual([true, false])
  }))

test('who takes part is not among the members of a whole branch at a meeting', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const guest = await guestOf(tx, bureau)
    const { present, office, members, branches, account } = bureau
    const { id: formId } = await tx.findOneByOrFail(ReviewForm, { code: 'COLLECTIVE' })
    const of = {
      cycleId: present.id,
      formId,
      kind: 'OTHER',
      heldOn: '2011-10-01',
      organizationId: branches[0]!.id,
      recordedById: account.id,
    }
    const held = await make(tx, Occasion, of)
    const whole = `mutation { addAttendees(id: "${held.id}", version: 1, organizationId: "${branches[0]!.id}") { id } }`
    expect((await ask(tx, office, whole)).code).toBeUndefined()
    const there: { person_id: string }[] = await tx.query('select person_id from occasion_attendees')
    const ids = there.map(({ person_id }) => person_id)
    expect([ids.includes(members[0]![1]!.id), ids.includes(guest.id)]).toEqual([true, false])
  }))

test('who takes part has no rights of a member', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const guest = await guestOf(tx, bureau)
    const ties = await tiesOf(tx, guest.id, '2026-01-01')
    expect(ties).toEqual({ above: [], posts: [], memberOf: [] })
    const actor = await makeActor(tx, guest)
    const seen = (await ask(tx, actor, '{ people { items { name } } organizations { total } }')).data
    expect(seen).toEqual({ people: { items: [{ name: '来宾' }] }, organizations: { total: 0 } })
  }))
