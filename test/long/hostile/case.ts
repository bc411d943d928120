import type { Ask, Json } from '../../kit/world.ts'
import { name, text } from './corpus.ts'
import type { Mutations } from './mutations.ts'
import type { Records } from './records.ts'

const landed = 'id version opinions { id version kind status measures { id version } rectification { id version } }'

/** Reviews of a branch in hostile words, all their ways to the end: opinions answered, measures planned and done, replies returned and accepted. */
export async function goThroughCases(
  { does, refuses }: Mutations,
  office: Ask,
  branch: Ask,
  { branch: organizationId, cycle, form }: Records,
) {
  const { data } = await office(
    `query($c: ID!, $o: ID!) { reviewersFor(cycleId: $c, organizationId: $o) { person { id } criteriaSet { id criteria { code } } }
      people(filter: { search: "a" }, page: { size: 1 }) { items { id } } organization(id: $o) { secretary { id } } }`,
    { c: cycle, o: organizationId },
  )
  const [{ person: reviewer, criteriaSet }] = data.reviewersFor
  const owner = data.organization.secretary.id
  const measure = () => ({ text: text(), ownerId: owner, leaderId: reviewer.id, dueOn: '2026-12-20' })
  const opinion = (kind: string, measures: Json[] = []) => ({ kind, text: text(), measures })
  const input = () => ({
    cycleId: cycle,
    organizationId,
    reviewerId: reviewer.id,
    formId: form.id,
    occurredOn: '2026-11-10',
    criteriaSetId: criteriaSet?.id,
    remarks: [
      ...form.parts.filter(({ gives }: Json) => !gives).map(({ code }: Json) => ({ kind: 'PART', code, text: text() })),
      ...(criteriaSet?.criteria ?? []).map(({ code }: Json) => ({ kind: 'CRITERION', code, text: text() })),
    ],
    opinions: [
      opinion('PROBLEM', [measure(), measure()]),
      opinion('PROBLEM', [measure()]),
      ...['PROBLEM', 'SUGGESTION', 'SUGGESTION', 'SUGGESTION', 'HELP', 'PRAISE'].map(kind => opinion(kind)),
    ],
  })
  const submitted = async () => {
    const draft = await does(office, 'createReview', { input: input() })
    return does(office, 'submitReview', await does(office, 'updateReview', { ...draft, input: input() }), landed)
  }
  const code = (remark: Json) => ({ input: { ...input(), remarks: [{ ...remark, text: text() }] } })
  await refuses(office, 'createReview', code({ kind: 'CRITERION', code: name() }), /remarks|parts/)
  const aspect = criteriaSet?.criteria[0]?.code ?? 'STUDY'
  await refuses(office, 'createReview', code({ kind: 'CRITERION', code: aspect, grade: name() }), /grade/)

  await does(office, 'returnReview', { ...pick(await submitted()), reason: text() })
  await does(office, 'voidReview', { ...pick(await submitted()), reason: text() })
  const review = await submitted()
  const [first, second, third, fourth, fifth, sixth, help] = review.opinions as Json[]

  const adopted = async (one: Json) =>
    one.rectification ? one : does(branch, 'adoptOpinion', { ...pick(one), measure: measure() }, 'id version rectification { id version }')
  let problem = await adopted(first)
  const refusal = await does(branch, 'refuseOpinion', { ...pick(fourth), reason: text() })
  await does(office, 'rejectRefusal', { ...refusal, reason: text() })
  await does(branch, 'refuseOpinion', { ...pick(fifth), reason: text() })
  await does(office, 'withdrawOpinion', { ...pick(sixth), reason: text() })
  await does(office, 'answerOpinion', { ...pick(help), answer: text() })
  await does(office, 'detachOpinion', { ...pick(await adopted(second)), reason: text() })
  const atOnce = await adopted(third)
  await does(branch, 'rectifyAtOnce', { ...atOnce.rectification, ...(await answers(office, atOnce.rectification.id, { done: text() })) })

  let row = problem.rectification
  const move = async (by: Ask, name: string, more: Json = {}) => {
    row = await does(by, name, { ...pick(await fresh(office, 'rectification', row.id)), ...more })
  }
  const added = await does(branch, 'createMeasure', { input: { rectificationId: row.id, ...measure() } })
  await does(branch, 'cancelMeasure', { ...(await does(branch, 'updateMeasure', { ...added, input: { text: text() } })), reason: text() })
  const ongoing = { ...measure(), dueOn: null, ongoing: true }
  const lasting = await does(branch, 'createMeasure', { input: { rectificationId: row.id, ...ongoing } })
  const propose = { deadlineKind: 'BY_DATE', dueOn: '2026-12-20' }
  await move(branch, 'proposeRectification', { ...propose, cause: text() })
  await move(office, 'returnPlan', { reason: text() })
  await move(branch, 'proposeRectification', { ...propose, cause: text() })
  await move(office, 'approveRectification')
  await move(office, 'changeDeadline', { dueOn: '2026-12-25', reason: text() })
  await move(office, 'pauseDeadline', { reason: text() })
  await move(office, 'resumeDeadline')
  problem = await fresh(office, 'opinion', problem.id, 'measures { id version status ongoing }')
  for (const { id } of problem.measures.filter((one: Json) => !one.ongoing && one.status !== 'CANCELLED')) {
    const begun = await does(branch, 'startMeasure', await fresh(office, 'measure', id))
    const done = await does(branch, 'completeMeasure', { ...begun, evidence: text() })
    const again = await does(office, 'rejectMeasure', { ...done, reason: text() })
    await does(office, 'verifyMeasure', await does(branch, 'completeMeasure', { ...again, evidence: text() }))
  }
  const checked = await does(branch, 'startMeasure', await fresh(office, 'measure', lasting.id))
  await does(office, 'checkMeasure', { ...checked, finding: text(), kept: true })
  await move(branch, 'replyRectification', await answers(office, row.id))
  await move(office, 'returnReply', { reason: text() })
  await move(branch, 'replyRectification', await answers(office, row.id))
  await move(office, 'acceptRectification', { evaluation: text() })
  await move(office, 'closeOutRectification')
  await move(office, 'confirmRectification', { finding: text() })
  await move(office, 'reopenRectification', { reason: text() })

  for (const about of [{ opinionId: problem.id }, { rectificationId: row.id }]) {
    const said = await does(office, 'createComment', { input: { ...about, text: text(), mentionIds: [owner] } })
    await does(office, 'updateComment', { ...said, input: { text: text(), mentionIds: [owner] } })
  }
  const draft = await does(office, 'createReview', { input: input() })
  return { review: review.id, draft: draft.id, opinion: problem.id, measure: problem.measures[0].id, rectification: row.id }
}

/** A line of the reply to each opinion of the rectification; `done` also says what was done, with all that was planned. */
async function answers(ask: Ask, id: string, done: Json = null) {
  const { data } = await ask('query($id: ID!) { row: rectification(id: $id) { opinions { id } measures { id status } } }', { id })
  const planned = data.row.measures.filter(({ status }: Json) => status === 'PLANNED' || status === 'IN_PROGRESS')
  return {
    lines: data.row.opinions.map((opinion: Json) => ({ opinionId: opinion.id, text: text(), ...done })),
    ...(done && { completes: planned.map((measure: Json) => measure.id) }),
  }
}

const pick = ({ id, version }: Json) => ({ id, version })

async function fresh(ask: Ask, thing: string, id: string, more = '') {
  return (await ask(`query($id: ID!) { row: ${thing}(id: $id) { id version ${more} } }`, { id })).data.row
}
