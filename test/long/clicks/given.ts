import type { Json } from '../../kit/world.ts'
import type { Bureau } from './bureau.ts'

type Form = { id: string; code: string; parts: { code: string; required: boolean; gives: string | null }[] }

/** The form of this code, with its parts. */
export async function formOf({ ask }: Bureau, code: string): Promise<Form> {
  const { reviewForms } = await ask('office', '{ reviewForms { items { id code parts { code required gives } } } }')
  return reviewForms.items.find((form: Form) => form.code === code)
}

export const personOf = async ({ ask }: Bureau, username: string): Promise<{ id: string; name: string }> =>
  (await ask(username, '{ me { person { id name } } }')).me.person

type About = { organizationId: string; problem: string; on?: string; measures?: { text: string; leaderId?: string }[] }

/** A review of an organisation with one problem and its measures, handed in by its reviewer and adopted; answers the case that came of it. */
export async function caseOf(
  bureau: Bureau,
  username: string,
  { organizationId, problem, on = bureau.today, measures = [{ text: '当日整改，指定专人检查。' }] }: About,
): Promise<Json> {
  const { ask, cycle } = bureau
  const { id: formId, parts } = await formOf(bureau, 'COLLECTIVE')
  const { id: reviewerId } = await personOf(bureau, username)
  const others = parts.filter(({ required, gives }) => required && !gives)
  const input = {
    cycleId: cycle,
    reviewerId,
    organizationId,
    occurredOn: on,
    formId,
    remarks: others.map(({ code }) => ({ kind: 'PART', code, text: '工作扎实，制度健全。' })),
    opinions: [{ kind: 'PROBLEM', text: problem, measures }],
  }
  const { createReview } = await ask(username, 'mutation($input: ReviewInput!) { createReview(input: $input) { id version } }', { input })
  const submit = `mutation($id: ID!, $version: Int!) {
    submitReview(id: $id, version: $version) { opinions { id version } } }`
  const { submitReview } = await ask(username, submit, createReview)
  const adopt = `mutation($id: ID!, $version: Int!) {
    adoptOpinion(id: $id, version: $version, asSuggested: true) { id rectification { id version measures { id } } } }`
  const { adoptOpinion } = await ask('office', adopt, submitReview.opinions[0])
  return { ...adoptOpinion.rectification, opinionId: adoptOpinion.id }
}
