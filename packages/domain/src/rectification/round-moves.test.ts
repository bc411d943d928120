import { describe, expect, test } from 'vitest'
import {
  didRound,
  type MeasureFacts,
  measureStatus,
  moveRound,
  plannedRound,
  type RoundFacts,
  refusalOfRoundMove,
  roundEventsOf,
} from '../index.ts'

const measure = (status: MeasureFacts['status'], rest: Partial<MeasureFacts> = {}): MeasureFacts => ({
  status,
  ownerId: 'owner',
  leaderId: 'leader',
  ongoing: false,
  isKept: false,
  opinionIds: ['opinion'],
  ...rest,
})
const planned = measure('PLANNED')
const done = measure('DONE')

describe('a plan', () => {
  test('with a measure that has owner and leader is proposed', () => {
    expect(moveRound('OPEN', 'PROPOSE', { measures: [planned] })).toBe('PROPOSED')
  })
  test('without a measure is refused', () => {
    expect(refusalOfRoundMove('OPEN', 'PROPOSE', { measures: [] })).toMatchObject({ code: 'NO_PLAN', details: { measures: 0 } })
    expect(refusalOfRoundMove('OPEN', 'PROPOSE', { measures: [measure('CANCELLED')] })?.code).toBe('NO_PLAN')
  })
  test('names the measures that lack owner or leader', () => {
    const measures = [planned, measure('PLANNED', { ownerId: null }), measure('PLANNED', { leaderId: null })]
    expect(refusalOfRoundMove('OPEN', 'PROPOSE', { measures })?.details).toEqual({ measures: 3, withoutOwner: [1], withoutLeader: [2] })
  })
})

const opinionIds = ['opinion']
const lines = [{ opinionId: 'opinion', text: 'It is put right.' }]
const replying = { opinionIds, lines }

describe('a reply', () => {
  for (const status of measureStatus.codes) {
    const fits = status === 'DONE' || status === 'VERIFIED'
    test(`beside one done measure, one ${status} ${fits || status === 'CANCELLED' ? 'lets it pass' : 'holds it up'}`, () => {
      const refusal = refusalOfRoundMove('IN_PROGRESS', 'REPLY', { measures: [done, measure(status)], ...replying })
      expect(refusal?.code ?? null).toBe(fits || status === 'CANCELLED' ? null : 'MEASURES_OPEN')
    })
  }
  test('waits until an ongoing measure is begun, not until it is done', () => {
    const ongoing = (status: MeasureFacts['status']) => ({ measures: [measure(status, { ongoing: true })], ...replying })
    expect(refusalOfRoundMove('IN_PROGRESS', 'REPLY', ongoing('PLANNED'))?.details).toEqual({ open: [0], left: 1 })
    expect(moveRound('IN_PROGRESS', 'REPLY', ongoing('IN_PROGRESS'))).toBe('REPLIED')
  })
  test('names each opinion that has no measure left or no line of its own, also where it was put right at once', () => {
    const facts = {
      measures: [done, measure('CANCELLED', { opinionIds: ['second'] })],
      opinionIds: ['opinion', 'second', 'third'],
      lines: [],
    }
    for (const [status, event] of [
      ['OPEN', 'AT_ONCE'],
      ['IN_PROGRESS', 'REPLY'],
    ] as const)
      expect(refusalOfRoundMove(status, event, facts)).toMatchObject({
        code: 'NOT_PUT_RIGHT',
        details: {
          opinions: [
            { opinionId: 'opinion', lacks: ['LINE'] },
            { opinionId: 'second', lacks: ['MEASURE', 'LINE'] },
            { opinionId: 'third', lacks: ['MEASURE', 'LINE'] },
          ],
        },
      })
    expect(moveRound('OPEN', 'AT_ONCE', { measures: [done], ...replying })).toBe('REPLIED')
  })
  test('has one line of fitting length for each opinion of the case', () => {
    const problems = (...given: typeof lines) =>
      refusalOfRoundMove('OPEN', 'AT_ONCE', { measures: [done], opinionIds, lines: given })?.details
    const [line] = lines as [(typeof lines)[0]]
    expect(problems(line, line)).toEqual({ problems: [{ at: 'lines.1.opinionId', code: 'DUPLICATE' }] })
    expect(problems({ ...line, opinionId: 'other' })).toEqual({ problems: [{ at: 'lines.0.opinionId', code: 'NOT_ALLOWED' }] })
    expect(problems({ ...line, text: 'x'.repeat(20_001) })).toMatchObject({ problems: [{ at: 'lines.0.text', code: 'TOO_LONG' }] })
    expect(problems({ ...line, text: ' ' })).toEqual({ opinions: [{ opinionId: 'opinion', lacks: ['LINE'] }] })
  })
})

describe('an acceptance', () => {
  const accept: RoundFacts = { evaluation: 'Seen on the spot.', actorDidIt: false, measures: [measure('VERIFIED')], ...replying }
  const refused = (facts: Partial<RoundFacts>) => refusalOfRoundMove('REPLIED', 'ACCEPT', { ...accept, ...facts })
  test('by somebody else, with an evaluation, passes', () => expect(moveRound('REPLIED', 'ACCEPT', accept)).toBe('ACCEPTED'))
  test('without an evaluation is refused', () => expect(refused({ evaluation: '' })?.code).toBe('INVALID'))
  test('waits until every opinion has a verified measure and its line in the reply', () => {
    const lacks = (facts: Partial<RoundFacts>) => refused(facts)?.details
    expect(lacks({ measures: [done] })).toEqual({ opinions: [{ opinionId: 'opinion', lacks: ['MEASURE'] }] })
    expect(lacks({ lines: [] })).toEqual({ opinions: [{ opinionId: 'opinion', lacks: ['LINE'] }] })
    expect(lacks({ opinionIds: ['opinion', 'second'] })).toEqual({ opinions: [{ opinionId: 'second', lacks: ['MEASURE', 'LINE'] }] })
  })
  test('waits until an ongoing measure was checked and found kept up', () => {
    const ongoing = measure('IN_PROGRESS', { ongoing: true })
    expect(refused({ measures: [ongoing] })?.code).toBe('NOT_PUT_RIGHT')
    expect(refused({ measures: [{ ...ongoing, isKept: true }] })).toBeNull()
  })
  test('leaves no measure planned', () => {
    const planned = [measure('VERIFIED'), measure('PLANNED')]
    for (const measures of [planned, planned.map(one => ({ ...one, ongoing: true }))])
      expect(refused({ measures })?.details).toEqual({ open: [1], left: 2 })
  })
  test('by the doer is refused, as is the close-out', () => {
    expect(refused({ actorDidIt: true })?.code).toBe('DOER_DECIDES')
    expect(refusalOfRoundMove('ACCEPTED', 'CLOSE_OUT', { ...accept, actorDidIt: true })?.code).toBe('DOER_DECIDES')
    expect(moveRound('ACCEPTED', 'CLOSE_OUT', accept)).toBe('CLOSED')
  })
})

test('whoever returns measures or a reply says why', () => {
  for (const status of ['PROPOSED', 'REPLIED'] as const) {
    expect(refusalOfRoundMove(status, 'RETURN', { reason: ' ' })).toMatchObject({ code: 'REASON_REQUIRED', details: { event: 'RETURN' } })
    expect(refusalOfRoundMove(status, 'RETURN', { reason: 'Too vague.' })).toBeNull()
  }
})

test('a look-back says what it found, and what was confirmed can come back', () => {
  expect(refusalOfRoundMove('CLOSED', 'CONFIRM', {})?.code).toBe('REASON_REQUIRED')
  expect(moveRound('CONFIRMED', 'REOPEN', { reason: 'It came back.' })).toBe('REOPENED')
})

test('whoever reopens a case says why', () => {
  expect(refusalOfRoundMove('CLOSED', 'REOPEN', {})).toMatchObject({ code: 'REASON_REQUIRED', details: { event: 'REOPEN' } })
  expect(moveRound('CLOSED', 'REOPEN', { reason: 'It came back.' })).toBe('REOPENED')
})

test('a move that the table does not know is refused before its guard', () => {
  expect(refusalOfRoundMove('CLOSED', 'ACCEPT', {})).toMatchObject({
    code: 'MOVE_NOT_ALLOWED',
    details: { allowed: ['CONFIRM', 'REOPEN'] },
  })
})

test('whoever planned the measures, or is their subject, does not approve them; anybody else does', () => {
  expect(refusalOfRoundMove('PROPOSED', 'APPROVE', { actorPlannedIt: true })?.code).toBe('DOER_DECIDES')
  expect(refusalOfRoundMove('PROPOSED', 'APPROVE', { actorDidIt: true })).toBeNull()
  expect(roundEventsOf('PROPOSED', { actorPlannedIt: true })).toEqual(['RETURN'])
  const planned = (accountId: string, personId: string | null) =>
    plannedRound({ accountId, personId }, { personId: 'subject', proposedById: 'proposer' })
  expect([planned('proposer', null), planned('a', 'subject'), planned('a', 'b'), planned('a', null)]).toEqual([true, true, false, false])
})

test('whoever did it is offered neither to accept nor to close out', () => {
  expect(roundEventsOf('REPLIED', { actorDidIt: true })).toEqual(['RETURN'])
  expect(roundEventsOf('REPLIED')).toEqual(['ACCEPT', 'RETURN'])
  expect(roundEventsOf('ACCEPTED', { actorDidIt: true })).toEqual([])
})

test('the doers are the subject, the replier, and the owners and reporters of measures that were not cancelled', () => {
  const measures = [
    { status: 'PLANNED', ownerId: 'owner', begunById: null, doneById: null },
    { status: 'DONE', ownerId: null, begunById: null, doneById: 'reporter' },
    { status: 'CANCELLED', ownerId: 'gone', begunById: null, doneById: null },
  ] as const
  const did = (accountId: string, personId: string | null) =>
    didRound({ accountId, personId }, { personId: 'subject', repliedById: 'replier', measures })
  expect([did('a', 'subject'), did('a', 'owner'), did('replier', null), did('reporter', null)]).toEqual([true, true, true, true])
  expect([did('a', 'gone'), did('a', null), did('b', 'somebody')]).toEqual([false, false, false])
  expect(didRound({ accountId: 'a', personId: null }, { personId: null, repliedById: null, measures: [] })).toBe(false)
})
