import { describe, expect, test } from 'vitest'
import { didRound, type MeasureFacts, measureStatus, moveRound, type RoundFacts, refusalOfRoundMove, roundEventsOf } from '../index.ts'

const measure = (status: MeasureFacts['status'], rest: Partial<MeasureFacts> = {}): MeasureFacts => ({
  status,
  ownerId: 'owner',
  leaderId: 'leader',
  ongoing: false,
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

describe('a reply', () => {
  const reply = 'It is put right.'
  for (const status of measureStatus.codes) {
    const fits = status === 'DONE' || status === 'VERIFIED'
    test(`beside one done measure, one ${status} ${fits || status === 'CANCELLED' ? 'lets it pass' : 'holds it up'}`, () => {
      const refusal = refusalOfRoundMove('IN_PROGRESS', 'REPLY', { measures: [done, measure(status)], reply })
      expect(refusal?.code ?? null).toBe(fits || status === 'CANCELLED' ? null : 'MEASURES_OPEN')
    })
  }
  test('waits for no ongoing measure', () => {
    expect(moveRound('IN_PROGRESS', 'REPLY', { measures: [measure('IN_PROGRESS', { ongoing: true })], reply })).toBe('REPLIED')
  })
  test('needs a measure that is left', () => {
    expect(refusalOfRoundMove('IN_PROGRESS', 'REPLY', { measures: [measure('CANCELLED')], reply })?.details).toEqual({ open: [], left: 0 })
  })
  test('needs none where it was put right at once and returned', () => {
    expect(moveRound('IN_PROGRESS', 'REPLY', { measures: [], reply, atOnce: true })).toBe('REPLIED')
  })
  test('is written', () => {
    for (const text of [undefined, null, '', '  '])
      expect(refusalOfRoundMove('OPEN', 'AT_ONCE', { reply: text })?.details).toEqual({ problems: [{ at: 'reply', code: 'MISSING' }] })
    expect(refusalOfRoundMove('OPEN', 'AT_ONCE', { reply: 'x'.repeat(20_001) })?.code).toBe('INVALID')
    expect(moveRound('OPEN', 'AT_ONCE', { reply })).toBe('REPLIED')
  })
})

describe('an acceptance', () => {
  const accept: RoundFacts = { evaluation: 'Seen on the spot.', actorDidIt: false }
  test('by somebody else, with an evaluation, passes', () => expect(moveRound('REPLIED', 'ACCEPT', accept)).toBe('ACCEPTED'))
  test('without an evaluation is refused', () => {
    expect(refusalOfRoundMove('REPLIED', 'ACCEPT', { ...accept, evaluation: '' })?.code).toBe('INVALID')
  })
  test('by the doer is refused, as is the close-out', () => {
    expect(refusalOfRoundMove('REPLIED', 'ACCEPT', { ...accept, actorDidIt: true })?.code).toBe('DOER_DECIDES')
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

test('whoever did it is offered neither to accept nor to close out', () => {
  expect(roundEventsOf('REPLIED', { actorDidIt: true })).toEqual(['RETURN'])
  expect(roundEventsOf('REPLIED')).toEqual(['ACCEPT', 'RETURN'])
  expect(roundEventsOf('ACCEPTED', { actorDidIt: true })).toEqual([])
})

test('the doers are the subject, the replier, and the owners and reporters of measures that were not cancelled', () => {
  const measures = [
    { status: 'PLANNED', ownerId: 'owner', doneById: null },
    { status: 'DONE', ownerId: null, doneById: 'reporter' },
    { status: 'CANCELLED', ownerId: 'gone', doneById: null },
  ] as const
  const did = (accountId: string, personId: string | null) =>
    didRound({ accountId, personId }, { personId: 'subject', repliedById: 'replier', measures })
  expect([did('a', 'subject'), did('a', 'owner'), did('replier', null), did('reporter', null)]).toEqual([true, true, true, true])
  expect([did('a', 'gone'), did('a', null), did('b', 'somebody')]).toEqual([false, false, false])
  expect(didRound({ accountId: 'a', personId: null }, { personId: null, repliedById: null, measures: [] })).toBe(false)
})
