import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { type Answer, ask } from '../ask.ts'
import { actorFor, reviewWorld } from './review-world.ts'

const answers: Record<string, string> = {
  Review: 'id version status allowedEvents opinions { id version kind status measures { id version } rectification { id version } }',
  Opinion: 'id version status reason answer rectification { id version } mergedInto { id } measures { id } allowedEvents',
  Rectification: `id version lateness allowedEvents allowedDeadlineEvents round { number status deadlineKind dueOn pausedOn cause replyLines { opinion { id } text } evaluation acceptedAt closedAt reason }
    rounds { number status } opinions { id status } measures { id status } reviewers { id }`,
  Measure:
    'id version text status dueOn ongoing evidence doneAt verifiedAt reason opinions { id } checks { checkedOn finding kept } allowedEvents',
}
const thingOf = (name: string) => Object.keys(answers).find(thing => new RegExp(thing).test(name)) ?? ''
const special: Record<string, string> = {
  acceptRefusal: 'Opinion',
  rejectRefusal: 'Opinion',
  rectifyAtOnce: 'Rectification',
  changeDeadline: 'Rectification',
  pauseDeadline: 'Rectification',
  resumeDeadline: 'Rectification',
  returnPlan: 'Rectification',
  returnReply: 'Rectification',
}

/** A value as GraphQL writes it. Enum values begin with `$`. */
export function literal(value: unknown): string {
  if (typeof value === 'string' && value.startsWith('$')) return value.slice(1)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${literal(one)}`)
    .join(', ')} }`
}

/** The lines of a reply that say the same to each opinion. */
export const linesFor = (opinions: readonly { id: string }[], text: string, done?: string) =>
  opinions.map(({ id }) => ({ opinionId: id, text, ...(done && { done }) }))

/** Runs a verb by its name: `verb(db, actor, 'refuseOpinion', row, { reason })`. */
export function verb(
  db: EntityManager,
  actor: Actor | null,
  name: string,
  { id, version }: { id: string; version: number },
  args: Record<string, unknown> = {},
): Promise<Answer> {
  const given = Object.entries(args).map(([key, one]) => `, ${key}: ${literal(one)}`)
  const fields = answers[special[name] ?? thingOf(name)]
  return ask(db, actor, `mutation { done: ${name}(id: "${id}", version: ${version}${given.join('')}) { ${fields} } }`)
}

/** The answer of a verb that must succeed. */
export async function did(...args: Parameters<typeof verb>) {
  const { data, code, details } = await verb(...args)
  if (code) throw new Error(`${args[2]}: ${code} ${JSON.stringify(details)}`)
  return data.done
}

/** The bureau with a submitted review. Its problem is adopted with the suggested measure; its suggestion is raised. */
export async function rectificationWorld(db: EntityManager) {
  const world = await reviewWorld(db)
  const reviewer = await actorFor(db, world.reviewer)
  const subject = await actorFor(db, world.member)
  const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id version } }'
  const draft = (await ask(db, reviewer, create, { input: world.input })).data.createReview
  const { id, opinions } = await did(db, reviewer, 'submitReview', draft)
  await did(db, subject, 'adoptOpinion', opinions[0], { asSuggested: true })
  const { review } = (await ask(db, reviewer, `{ review(id: "${id}") { ${answers.Review} } }`)).data
  const [problem, suggestion, help, praise] = review.opinions
  return {
    ...world,
    actors: { reviewer, subject },
    review,
    problem,
    suggestion,
    help,
    praise,
    rectification: problem.rectification,
    measure: problem.measures[0],
  }
}
