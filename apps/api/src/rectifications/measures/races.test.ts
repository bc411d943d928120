import { type MeasureEvent, type MeasureStatus, measureMachine } from '@pingyi/domain'
import { expect, test } from 'vitest'
import { Review } from '../../reviews/review.ts'
import { ask } from '../../testing/ask.ts'
import { testDatabase } from '../../testing/database.ts'
import { rectificationWorld, verb } from '../../testing/worlds/rectification-world.ts'
import { Measure } from '../measure.ts'

const { db } = testDatabase()
const expected = new Set([undefined, 'STALE', 'MOVE_NOT_ALLOWED', 'FROZEN'])

/** Seeded, so that every run has the same races. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

/** Runs the races, ten at a time on separate connections, and counts the successful ones. */
async function race(n: number, run: (roll: (sides: number) => number) => Promise<string | undefined>) {
  const roll = dice(2011)
  let left = n
  let done = 0
  const racer = async () => {
    while (left-- > 0) {
      const code = await run(roll)
      expect(expected, code).toContain(code)
      if (code === undefined) done++
    }
  }
  await Promise.all(Array.from({ length: 10 }, racer))
  return done
}

test('a thousand concurrent writes to a measure and a draft lose no update', async () => {
  const tx = db.manager
  const {
    actors,
    measure: { id },
    input,
  } = await rectificationWorld(tx)
  const { subject, reviewer } = actors
  let edits = 0
  const moves = [
    ['startMeasure', subject],
    ['completeMeasure', subject],
    ['rejectMeasure', reviewer, { reason: '再做' }],
  ] as const
  const measured = await race(850, async roll => {
    const { version, text } = await tx.findOneByOrFail(Measure, { id })
    if (roll(2) === 0) {
      const [name, actor, args] = moves[roll(moves.length)]!
      return (await verb(tx, actor, name, { id, version }, args)).code
    }
    const { code } = await ask(
      tx,
      subject,
      `mutation { updateMeasure(id: "${id}", version: ${version}, input: { text: "${text}。" }) { id } }`,
    )
    if (!code) edits++
    return code
  })
  const measure = await tx.findOneByOrFail(Measure, { id })
  expect(measure.version).toBe(1 + measured)
  expect(measure.text.match(/。/g)).toHaveLength(edits)
  const steps: { event: MeasureEvent | null; state: MeasureStatus; ordinal: number }[] = await tx.query(
    'select event, state, ordinal from transitions where thing_id = $1 order by ordinal',
    [id],
  )
  expect(steps.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 1 + measured - edits }, (_, i) => i + 1))
  for (const [i, { event, state }] of steps.entries()) if (i > 0) expect(measureMachine.moves[steps[i - 1]!.state][event!]).toBe(state)

  const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }'
  const draft = (await ask(tx, reviewer, create, { input: { ...input, remarks: [], opinions: [] } })).data.createReview.id
  const update =
    'mutation($id: ID!, $version: Int!, $input: ReviewInput!) { updateReview(id: $id, version: $version, input: $input) { id } }'
  const drafted = await race(150, async () => {
    const { version, draftOpinions } = await tx.findOneByOrFail(Review, { id: draft })
    const opinions = [...(draftOpinions as { kind: string; text: string }[]).slice(-50), { kind: 'PRAISE', text: String(version) }]
    return (await ask(tx, reviewer, update, { id: draft, version, input: { ...input, remarks: [], opinions } })).code
  })
  const review = await tx.findOneByOrFail(Review, { id: draft })
  expect(review.version).toBe(1 + drafted)
  const said = (review.draftOpinions as { text: string }[]).map(({ text }) => Number(text))
  expect(said).toEqual(Array.from({ length: said.length }, (_, i) => drafted - said.length + 1 + i))
}, 60_000)

test('concurrent requests with the same key create one review', async () => {
  const tx = db.manager
  const office = (await tx.query('select id from accounts where everywhere'))[0]
  const [{ id: reviewerId }] = await tx.query('select reviewer_id as id from reviews limit 1')
  const [row] = await tx.query('select cycle_id, organization_id, person_id, form_id from reviews limit 1')
  const input = {
    cycleId: row.cycle_id,
    organizationId: row.organization_id,
    personId: row.person_id,
    formId: row.form_id,
    reviewerId,
    occurredOn: '2011-11-21',
    remarks: [],
    opinions: [],
  }
  const actor = { accountId: office.id, personId: null, everywhere: true, posts: [], memberOf: [], scopes: null }
  const create = 'mutation($input: ReviewInput!) { createReview(input: $input, idempotencyKey: "same") { id } }'
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask(tx, actor, create, { input })))
  expect(new Set(answers.map(({ data }) => data.createReview.id)).size).toBe(1)
  expect((await tx.query("select count(*)::int as n from reviews where occurred_on = '2011-11-21'"))[0].n).toBe(1)
})
