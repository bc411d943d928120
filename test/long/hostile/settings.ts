import type { Ask } from '../../kit/world.ts'
import { name, text } from './corpus.ts'
import type { Mutations } from './mutations.ts'

const both = () => ({ zh: name(), en: name() })

/** Writes and revises a form, a post and a treatment whose every text is hostile; their codes are refused. */
export async function enterSettings({ does, refuses }: Mutations, office: Ask) {
  const kinds = {
    Treatment: () => ({ name: both(), source: text(), applies: 'PERSON', act: both(), orders: false }),
    Post: () => ({ name: both(), source: text(), capability: 'NONE' }),
    ReviewForm: () => ({
      name: both(),
      source: text(),
      subjects: ['PERSON'],
      parts: [{ code: 'ONE', name: both(), required: true }],
      occasions: [{ code: 'ONE', name: both() }],
      confidential: false,
      scheduled: true,
    }),
  }
  for (const [kind, content] of Object.entries(kinds)) {
    const made = await does(office, `create${kind}`, { input: { code: 'HOSTILE', ...content() } })
    await does(office, `revise${kind}`, { ...made, input: content() })
    await refuses(office, `create${kind}`, { input: { ...content(), code: name() } }, /^code/)
  }
  const form = { ...kinds.ReviewForm(), code: 'HOSTILE_TWO' }
  const [part] = form.parts
  await refuses(office, 'createReviewForm', { input: { ...form, parts: [{ ...part, code: name() }] } }, /^parts\.0\.code/)
  await refuses(office, 'createReviewForm', { input: { ...form, occasions: [{ code: name(), name: both() }] } }, /^occasions\.0\.code/)
}
