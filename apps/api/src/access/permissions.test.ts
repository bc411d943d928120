import { type Actor, measureStatus, reviewStatus, roundStatus } from '@pingyi/domain'
import { accountEvent, accountStatus } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { Import } from '../imports/import.ts'
import { importStatus } from '../imports/import-status.ts'
import { Occasion } from '../occasions/occasion.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { make, makeActor, makeCycle, makeOrganization, makeReview } from '../testing/makers.ts'
import { rectificationWorld } from '../testing/worlds/rectification-world.ts'
import { actorFor } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()

/** Refusals that depend on the state or the viewer, so that a field can predict them. */
const foreseen = ['FROZEN', 'MOVE_NOT_ALLOWED', 'FORBIDDEN']

type Case = { thing: string; id: string; version?: number; field: string; verb: string; args?: string; refusal?: string }
type Seen = { name: string; said: unknown; code: string | undefined }

/** Reads the field, then runs the verb and rolls it back. Null if the viewer does not see the record. */
async function tried(tx: EntityManager, actor: Actor, { thing, id, version = 1, field, verb, args = '' }: Case): Promise<Seen | null> {
  const { data } = await ask(tx, actor, `{ ${thing}(id: "${id}") { ${field} } }`)
  const named = verb.startsWith('create') ? args : `id: "${id}", version: ${version}${args && `, ${args}`}`
  await tx.query('savepoint one')
  const answers: Record<string, string> = { deleteOccasion: '', resetAccount: '{ code }' }
  const answer = await ask(tx, actor, `mutation { ${verb}(${named}) ${answers[verb] ?? '{ id }'} }`)
  await tx.query('rollback to savepoint one')
  if (data[thing] === null) {
    expect(answer.code, verb).toBe('NOT_FOUND')
    return null
  }
  return { name: verb, said: data[thing][field], code: answer.code }
}

/** Tries one case as each actor and expects the field to predict the verb. Counts the allowed ones and those refused by the state. */
async function agrees(
  tx: EntityManager,
  actors: Record<string, Actor>,
  one: Case,
  yes: (said: unknown) => boolean = said => said === true,
) {
  const counts = { yes: 0, frozen: 0 }
  for (const [name, actor] of Object.entries(actors)) {
    const seen = await tried(tx, actor, one)
    if (!seen) continue
    expect([name, one.verb, seen.code]).not.toEqual([name, one.verb, 'STALE'])
    const refused = [...foreseen, one.refusal].includes(seen.code ?? '')
    expect([name, one.verb, seen.code, yes(seen.said)]).toEqual([name, one.verb, seen.code, !refused])
    if (yes(seen.said)) counts.yes++
    if (seen.code !== 'FORBIDDEN' && refused) counts.frozen++
  }
  return counts
}

async function people(tx: EntityManager) {
  const world = await rectificationWorld(tx)
  const { office, secretary, actors } = world
  return { ...world, viewers: { office, secretary: await actorFor(tx, secretary), ...actors } }
}

test('a measure can be changed and added in exactly the states that its fields say', () =>
  sandbox(db, async tx => {
    const { viewers, measure, rectification } = await people(tx)
    const open: string[] = []
    for (const round of roundStatus.codes) {
      await tx.query('update rounds set status = $1', [round])
      const adds = { thing: 'rectification', id: rectification.id, field: 'mayAddMeasure', verb: 'createMeasure' }
      await agrees(tx, viewers, { ...adds, args: `input: { rectificationId: "${rectification.id}", text: "措施" }` })
      for (const status of measureStatus.codes) {
        await tx.query('update measures set status = $1', [status])
        const changes = { thing: 'measure', id: measure.id, field: 'mayUpdate', verb: 'updateMeasure', args: 'input: { text: "措施" }' }
        const { yes, frozen } = await agrees(tx, viewers, changes)
        expect(yes > 0).not.toBe(frozen > 0)
        if (yes > 0) open.push(`${round} ${status}`)
      }
    }
    expect(open).toEqual(['OPEN PLANNED', 'OPEN IN_PROGRESS', 'IN_PROGRESS PLANNED', 'IN_PROGRESS IN_PROGRESS'])
  }))

test('a review can be changed in exactly the states that its field says', () =>
  sandbox(db, async tx => {
    const { viewers, review, input } = await people(tx)
    const { cycleId, formId, reviewerId, personId, organizationId, occurredOn } = input
    const ids = Object.entries({ cycleId, formId, reviewerId, personId, organizationId, occurredOn })
    const args = `input: { ${ids.map(([key, id]) => `${key}: "${id}"`).join(', ')}, remarks: [], opinions: [] }`
    const [{ version }] = await tx.query('select version from reviews where id = $1', [review.id])
    for (const status of reviewStatus.codes) {
      await tx.query('update reviews set status = $2 where id = $1', [review.id, status])
      const changes = { thing: 'review', id: review.id, version, field: 'mayUpdate', verb: 'updateReview', args }
      const { yes } = await agrees(tx, viewers, changes)
      expect([status, yes > 0]).toEqual([status, status === 'DRAFTED'])
    }
  }))

test('a comment can be changed and withdrawn in exactly the states that its fields say', () =>
  sandbox(db, async tx => {
    const { viewers, rectification } = await people(tx)
    const create = `mutation { createComment(input: { rectificationId: "${rectification.id}", text: "话" }) { id } }`
    const { id } = (await ask(tx, viewers.subject, create)).data.createComment
    const states = {
      fresh: ['recorded_at = now()', 1, 1],
      old: [`recorded_at = now() - interval '16 minutes'`, 0, 1],
      withdrawn: ['recorded_at = now(), withdrawn_at = now()', 0, 0],
    } as const
    for (const [state, [set, updates, withdrawals]] of Object.entries(states)) {
      await tx.query(`update comments set ${set} where id = $1`, [id])
      const changed = await agrees(tx, viewers, {
        thing: 'comment',
        id,
        field: 'mayUpdate',
        verb: 'updateComment',
        args: 'input: { text: "改" }',
      })
      const withdrawn = await agrees(tx, viewers, { thing: 'comment', id, field: 'mayWithdraw', verb: 'withdrawComment' })
      expect([state, changed.yes, withdrawn.yes]).toEqual([state, updates, withdrawals])
    }
  }))

test('an occasion can be changed and deleted in exactly the states that its fields say', () =>
  sandbox(db, async tx => {
    const { viewers, cycle, form, branches, review } = await people(tx)
    const values = { cycleId: cycle.id, formId: form.id, organizationId: branches[0]!.id, kind: 'MEMBERS_MEETING', heldOn: '2011-11-20' }
    const { id } = await make(tx, Occasion, values)
    const changes = { thing: 'occasion', id, field: 'mayUpdate', verb: 'updateOccasion', args: 'input: { title: "会" }' }
    const deletes = { thing: 'occasion', id, field: 'mayDelete', verb: 'deleteOccasion' }
    expect((await agrees(tx, viewers, deletes)).yes).toBeGreaterThan(0)
    expect((await agrees(tx, viewers, changes)).yes).toBeGreaterThan(0)
    await tx.query('update reviews set occasion_id = $2 where id = $1', [review.id, id])
    expect(await agrees(tx, viewers, deletes)).toMatchObject({ yes: 0, frozen: expect.any(Number) })
    expect((await agrees(tx, viewers, changes)).yes).toBeGreaterThan(0)
  }))

test('a cycle can be changed and started in exactly the states that its fields say', () =>
  sandbox(db, async tx => {
    const world = await people(tx)
    const { viewers, committee, branches, present, cycle } = world
    const started = await makeCycle(tx, committee, {
      name: '已开始',
      startsOn: present.startsOn,
      endsOn: present.endsOn,
    })
    const used = await makeCycle(tx, committee, { name: '已用', status: 'PREPARATION', startsOn: present.startsOn, endsOn: present.endsOn })
    await makeReview(tx, world, { cycle: used, organization: branches[0]! })
    const late = await makeCycle(tx, committee, { name: '补录', status: 'PREPARATION' })
    await makeReview(tx, world, { cycle: late, organization: branches[0]! })
    const states = {
      present: [present, 1, 1],
      started: [started, 1, 0],
      used: [used, 0, 1],
      over: [cycle, 0, 0],
      late: [late, 0, 1],
    } as const
    for (const [state, [{ id }, plans, starts]] of Object.entries(states)) {
      const name = await agrees(tx, viewers, { thing: 'cycle', id, field: 'mayUpdate', verb: 'updateCycle', args: 'input: { name: "改" }' })
      const changes = { thing: 'cycle', id, field: 'mayUpdateAuthority', verb: 'updateCycle' }
      const plan = await agrees(tx, viewers, { ...changes, args: `input: { organizationId: "${branches[1]!.id}" }` })
      const start = await agrees(tx, viewers, { thing: 'cycle', id, field: 'mayStart', verb: 'startCycle', args: 'input: {}' })
      expect([state, name.yes, plan.yes, start.yes]).toEqual([state, 1, plans, starts])
    }
  }))

test('an organisation can be moved, dissolved and added to in exactly the states that its fields say', () =>
  sandbox(db, async tx => {
    const { viewers, clerk, committee, branches } = await people(tx)
    const actors = { ...viewers, clerk: await makeActor(tx, clerk) }
    const standing = await makeOrganization(tx, { parent: committee, name: '空' })
    const dissolved = await makeOrganization(tx, { parent: committee, name: '已撤销', dissolvedOn: '2020-01-01' })
    for (const [{ id }, expected] of [
      [standing, 2],
      [dissolved, 0],
    ] as const) {
      const thing = { thing: 'organization', id, refusal: 'INVALID' }
      const input = `input: { parentId: "${id}", name: "新", kind: PARTY_SUBGROUP }`
      const cases = [
        { ...thing, field: 'mayMove', verb: 'moveOrganization', args: `parentId: "${branches[0]!.id}", on: "2020-05-01"` },
        { ...thing, field: 'mayDissolve', verb: 'dissolveOrganization', args: 'on: "2020-05-01"' },
        { ...thing, field: 'mayAddBelow', verb: 'createOrganization', args: input },
      ]
      for (const one of cases) {
        const { yes, frozen } = await agrees(tx, actors, one)
        expect([one.field, yes, frozen]).toEqual([one.field, expected, 2 - expected])
      }
    }
  }))

test('an account and an import allow exactly the events that their fields say', () =>
  sandbox(db, async tx => {
    const { viewers, office, members, clerk, secretary } = await people(tx)
    const clerkActor = await makeActor(tx, clerk)
    const actors = { ...viewers, clerk: clerkActor }
    const accounts = [office, clerkActor, await makeActor(tx, members[1]![1]!), await actorFor(tx, secretary)]
    const verbs = { DISABLE: 'disableAccount', ENABLE: 'enableAccount', RESET: 'resetAccount', CONFIRM: 'confirmAccount' }
    for (const { accountId: id } of accounts)
      for (const status of accountStatus.codes) {
        await tx.query('update accounts set status = $2 where id = $1', [id, status])
        for (const event of accountEvent.codes)
          await agrees(tx, actors, { thing: 'account', id, field: 'allowedEvents', verb: verbs[event] }, said =>
            (said as string[]).includes(event),
          )
      }
    const file = { kind: 'ROSTER', fileName: '名册.xlsx', fileHash: '', recordedById: clerkActor.accountId }
    const { id } = await make(tx, Import, { ...file, status: 'READING' })
    // CONFIRM continues in the background, outside the transaction that is rolled back here.
    for (const status of importStatus.codes) {
      await tx.query('update imports set status = $2 where id = $1', [id, status])
      for (const [event, verb] of Object.entries({ DISCARD: 'discardImport', UNDO: 'undoImport' }))
        await agrees(tx, actors, { thing: 'import', id, field: 'allowedEvents', verb }, said => (said as string[]).includes(event))
    }
  }))
