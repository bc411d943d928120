import { named, text } from '../api/common-selections.ts'
import type { AnswerOf } from '../api/operations/ask.ts'
import { query } from '../api/operations/query.ts'

const counts = { kind: true, count: true, moves: true } as const

export const openWorkQuery = query('openWork', {
  total: true,
  counts,
  items: {
    id: true,
    kind: true,
    moves: true,
    dueOn: true,
    organization: named,
    responsibility: { id: true, fromOn: true },
    measure: { id: true, text: true, status: true },
    review: { id: true, occurredOn: true },
    opinion: { id: true, text: true },
    rectification: { id: true, round: { status: true } },
  },
})
export type OpenWork = AnswerOf<typeof openWorkQuery>['openWork']
export type WorkCount = OpenWork['counts'][number]
/** One piece of what is open in somebody’s hands. */
export type WorkItem = OpenWork['items'][number]

export const successorsQuery = query('successorsOf', { id: true, name: true, organization: { name: true } })

export const warningsQuery = query('handoverWarnings', {
  total: true,
  items: {
    over: true,
    work: counts,
    successor: named,
    appointment: { id: true, toOn: true, person: named, post: { id: true, name: text }, organization: named, body: named },
  },
})
export type WarningRow = AnswerOf<typeof warningsQuery>['handoverWarnings']['items'][number]
