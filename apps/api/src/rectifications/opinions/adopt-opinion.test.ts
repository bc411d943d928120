import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { did, rectificationWorld } from '../../testing/worlds/rectification-world.ts'

const { db } = testDatabase()

test('adopts an opinion with its first measure, or neither', () =>
  sandbox(db, async tx => {
    const { actors, suggestion } = await rectificationWorld(tx)
    const adopt = `mutation($id: ID!, $version: Int!, $measure: MeasureInput) {
      adoptOpinion(id: $id, version: $version, measure: $measure) { status measures { text ongoing } } }`
    const adopting = (measure: object) => ask(tx, actors.subject, adopt, { ...suggestion, measure })
    const refused = await adopting({ text: ' ' })
    expect([refused.code, refused.details.problems]).toEqual(['INVALID', [{ at: 'text', code: 'MISSING' }]])
    const { data } = await adopting({ text: '每月家访一次', ongoing: true })
    expect(data.adoptOpinion).toEqual({ status: 'IN_RECTIFICATION', measures: [{ text: '每月家访一次', ongoing: true }] })
  }))

test('the subject takes the suggested measures as they are, changes one, or leaves them; each becomes one measure', () =>
  sandbox(db, async tx => {
    const { actors, office, input, problem } = await rectificationWorld(tx)
    const taken = 'suggestedMeasures { id text owner { id } measure { text owner { id } } } measures { text } status'
    const read = async (id: string) => (await ask(tx, actors.subject, `{ opinion(id: "${id}") { ${taken} } }`)).data.opinion
    const [asSuggested] = (await read(problem.id)).suggestedMeasures
    expect(asSuggested).toMatchObject({ text: '每月家访', measure: { text: '每月家访', owner: asSuggested.owner } })

    const opinions = ['甲', '乙'].map(text => ({ kind: 'PROBLEM', text, measures: [{ text: '建议' }, { text: '再建议' }] }))
    const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id version } }'
    const { createReview } = (await ask(tx, office, create, { input: { ...input, opinions } })).data
    const [changed, left] = (await did(tx, office, 'submitReview', createReview)).opinions
    const [first] = (await read(changed.id)).suggestedMeasures
    const adopt = `mutation($id: ID!, $measure: MeasureInput) { adoptOpinion(id: $id, version: 1, measure: $measure) { ${taken} } }`
    const { data } = await ask(tx, actors.subject, adopt, { id: changed.id, measure: { text: '改过的', suggestedId: first.id } })
    expect(data.adoptOpinion.suggestedMeasures.map((one: { measure: object }) => one.measure)).toEqual([
      expect.objectContaining({ text: '改过的' }),
      null,
    ])
    const again = await ask(tx, actors.subject, adopt, { id: left.id, measure: { text: '改过的', suggestedId: first.id } })
    expect(again.details.problems).toEqual([{ at: 'suggestedId', code: 'NOT_ALLOWED' }])
    await did(tx, actors.subject, 'adoptOpinion', left)
    expect(await read(left.id)).toMatchObject({ status: 'IN_RECTIFICATION', measures: [] })
  }))
