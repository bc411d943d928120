import { type Problem, problemCode } from './problem.ts'
import type { RefusalCode, Refusals } from './refusals.ts'

type Sentences = { readonly [C in RefusalCode]: (details: Refusals[C]) => string }

const problemSaid = ({ at, code, limit, until }: Problem) =>
  `${at ? `${at} ` : ''}${code}${limit === undefined ? '' : ` (limit ${limit}${until ? ` to ${until}` : ''})`}: ${problemCode.members[code]?.meaning ?? ''}`

const list = (codes: readonly unknown[]) => (codes.length > 0 ? codes.join(', ') : 'none')

/** Each refusal in one English sentence for a log. It names codes and ids, never what people wrote or are called. */
const sentences: Sentences = {
  UNAUTHENTICATED: () => 'nobody is signed in.',
  WRONG_CREDENTIALS: () => 'user name or password is wrong.',
  TOO_MANY_ATTEMPTS: ({ retryAfterSeconds }) => `too many attempts, try again in ${retryAfterSeconds} s.`,
  FORBIDDEN: ({ action, scopes }) =>
    `${action ?? 'this'} is not allowed${scopes === undefined ? '' : scopes.length > 0 ? ` without one of the scopes ${list(scopes)}` : ' with a token'}.`,
  NOT_FOUND: ({ what, id }) => `there is no ${what} ${id}, or it is out of reach.`,
  INVALID: ({ problems }) => problems.map(problemSaid).join(' '),
  STALE: ({ what, id }) => `${what} ${id} was changed by somebody else.`,
  KEY_REUSED: ({ key }) => `the idempotency key ${key} stands for another request.`,
  CONFLICT: ({ what, at }) => `${at ? `${at} of ` : ''}${what} is there already.`,
  FROZEN: ({ what, id, rules }) => `${what} ${id} is in use or settled${rules ? `, by the rules ${list(rules)}` : ''}.`,
  CYCLE_NOT_STARTED: ({ cycleId }) => `the cycle ${cycleId} has not started, so its reviews are drafts only.`,
  CYCLE_CLOSED: ({ cycleId }) => `the cycle ${cycleId} is closed; reopen it first.`,
  MOVE_NOT_ALLOWED: ({ state, event, allowed }) => `${event} is not possible in the state ${state}; possible: ${list(allowed)}.`,
  REASON_REQUIRED: ({ event }) => `${event} needs a reason.`,
  NO_AUTHORITY: ({ reviewerId, subjectId }) => `no rule lets ${reviewerId} review ${subjectId}.`,
  SELF_REVIEW: ({ personId }) => `${personId} may not review themself.`,
  NO_PLAN: ({ measures, withoutOwner, withoutLeader }) =>
    `a plan needs a measure, each with owner and leader; measures: ${measures}, without owner: ${list(withoutOwner)}, without leader: ${list(withoutLeader)}.`,
  MEASURES_OPEN: ({ open, left }) => `of ${left} measures these are not done, by place from 0: ${list(open)}.`,
  NOT_PUT_RIGHT: ({ opinions }) =>
    `opinions are not put right: ${list(opinions.map(({ opinionId, lacks }) => `${opinionId} lacks ${lacks.join(' and ')}`))}.`,
  DOER_DECIDES: ({ event }) => `${event} is for somebody other than whoever did it.`,
  NO_TERM: ({ on }) => `no school term is known that ${on} lies in.`,
  MENTION_REFUSED: () => 'people who may not see it are mentioned.',
  BUILT_UPON: ({ what, id, count }) => `${what} ${id} cannot be undone, ${count} records were built upon it.`,
  LIMIT_EXCEEDED: ({ limit, max }) => `more than the limit ${limit}${max === undefined ? '' : ` of ${max}`}.`,
  PAGE_TOO_LARGE: ({ max, asked }) => `a page of ${asked} was asked for, ${max} is the most.`,
  UNREADABLE_FILE: ({ reason }) => `the file cannot be read: ${reason}.`,
  UNAVAILABLE: () => 'the service is not available.',
  INTERNAL_SERVER_ERROR: () => 'something broke.',
}

/** The code and what it means here: `INVALID: dueOn IN_PAST (limit 2026-11-23): A day before the earliest one allowed.` */
export const messageOf = <C extends RefusalCode>(code: C, details: Refusals[C]): string => `${code}: ${sentences[code](details)}`
