import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDatabase } from '../database.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { reviewWorld } from '../testing/worlds/review-world.ts'
import { ProblemsAreOpinions1764300500000 } from './1764300500000-problems-are-opinions.ts'

const { ownerUrl } = testDatabase()
const owner = makeDatabase({ url: ownerUrl })
beforeAll(async () => {
  await owner.initialize()
})
afterAll(() => owner.destroy())

const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id version } }'
const submit = 'mutation($id: ID!, $version: Int!) { submitReview(id: $id, version: $version) { id } }'

test('texts beside the list of problems become problems pointed out on the spot; directions stay texts', () =>
  sandbox(owner, async tx => {
    const { office, input, other } = await reviewWorld(tx)
    const drafted = async (personId: string) =>
      (await ask(tx, office, create, { input: { ...input, personId, noProblem: true, opinions: [] } })).data.createReview
    const handedIn = await drafted(input.personId!)
    await ask(tx, office, submit, handedIn)
    const draft = await drafted(other.id)
    await tx.query('alter table reviews drop column no_problem')
    await tx.query(`update review_forms set parts = jsonb_set(parts, '{2,gives}', '"SUGGESTION"') where code = 'COLLECTIVE'`)
    for (const { id } of [handedIn, draft])
      await tx.query(`insert into review_remarks (review_id, kind, code, ordinal, text) values ($1, 'PART', 'PROBLEMS', 9, ' 走访少 ')`, [
        id,
      ])

    await new ProblemsAreOpinions1764300500000().up(tx.queryRunner!)

    expect(await tx.query('select review_id, kind, status, text from opinions')).toEqual([
      { review_id: handedIn.id, kind: 'PROBLEM', status: 'NOTED', text: '走访少' },
    ])
    const [moved] = await tx.query("select state, effective_on::text as on from transitions where thing = 'OPINION'")
    expect(moved).toEqual({ state: 'NOTED', on: input.occurredOn })
    const [{ lines }] = await tx.query('select draft_opinions as lines from reviews where id = $1', [draft.id])
    expect(lines).toEqual([{ kind: 'PROBLEM', text: '走访少', pointedOut: true, measures: [] }])
    expect(await tx.query("select distinct code from review_remarks where kind = 'PART' order by 1")).toEqual([
      { code: 'ACHIEVEMENTS' },
      { code: 'DIRECTION' },
    ])
    expect(await tx.query('select code, count from meaning_changes')).toEqual([{ code: 'PROBLEM_TEXT_POINTED_OUT', count: 2 }])
    const [{ gives }] = await tx.query(`select count(*)::int as gives from review_forms where parts @> '[{"gives": "SUGGESTION"}]'`)
    expect(gives).toBe(0)
  }))
