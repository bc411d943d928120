import { describe, expect, test } from 'vitest'
import {
  cycleEvent,
  cycleMachine,
  eventsFrom,
  firstStatusOf,
  helpMachine,
  isPointedOut,
  type Machine,
  machineOf,
  measureEvent,
  measureMachine,
  mustLand,
  next,
  opinionEvent,
  opinionKind,
  opinionMachine,
  opinionStatus,
  praiseMachine,
  reviewEvent,
  reviewMachine,
  roundEvent,
  roundMachine,
  unreachable,
} from './index.ts'

// Written out once more, so that a slip in a table does not go unseen.
const expected: Record<string, string> = {
  review: `DRAFTED SUBMIT SUBMITTED, DRAFTED DISCARD DISCARDED, SUBMITTED RETURN DRAFTED, SUBMITTED DISCLOSE DISCLOSED,
    SUBMITTED VOID VOIDED, DISCLOSED VOID VOIDED`,
  opinion: `RAISED ADOPT IN_RECTIFICATION, RAISED MERGE MERGED, RAISED WITHDRAW WITHDRAWN, RAISED REFUSE REFUSAL_PROPOSED,
    REFUSAL_PROPOSED ACCEPT REFUSED, REFUSAL_PROPOSED REJECT RAISED, IN_RECTIFICATION LAND LANDED, IN_RECTIFICATION DETACH RAISED,
    LANDED REOPEN IN_RECTIFICATION`,
  help: 'ASKED ANSWER ANSWERED',
  praise: '',
  round: `OPEN PROPOSE PROPOSED, OPEN AT_ONCE REPLIED, PROPOSED APPROVE IN_PROGRESS, PROPOSED RETURN OPEN, IN_PROGRESS REPLY REPLIED,
    REPLIED ACCEPT ACCEPTED, REPLIED RETURN IN_PROGRESS, ACCEPTED CLOSE_OUT CLOSED, CLOSED CONFIRM CONFIRMED, CLOSED REOPEN REOPENED,
    CONFIRMED REOPEN REOPENED`,
  cycle: 'PREPARATION START STARTED, STARTED CLOSE CLOSED, CLOSED REOPEN STARTED',
  measure: `PLANNED START IN_PROGRESS, PLANNED CANCEL CANCELLED, IN_PROGRESS COMPLETE DONE, IN_PROGRESS CHECK IN_PROGRESS,
    IN_PROGRESS CANCEL CANCELLED, DONE VERIFY VERIFIED, DONE REJECT IN_PROGRESS`,
}

const machines: Record<string, { machine: Machine<string, string>; events: readonly string[] }> = {
  review: { machine: reviewMachine, events: reviewEvent.codes },
  opinion: { machine: opinionMachine, events: opinionEvent.codes },
  help: { machine: helpMachine, events: opinionEvent.codes },
  praise: { machine: praiseMachine, events: opinionEvent.codes },
  round: { machine: roundMachine, events: roundEvent.codes },
  measure: { machine: measureMachine, events: measureEvent.codes },
  cycle: { machine: cycleMachine, events: cycleEvent.codes },
}

for (const [name, { machine, events }] of Object.entries(machines)) {
  const moves = new Map(
    (expected[name] as string)
      .split(',')
      .map(move => move.trim().split(' '))
      .map(([from, event, to]) => [`${from} ${event}`, to]),
  )
  describe(name, () => {
    for (const state of Object.keys(machine.moves))
      for (const event of events) {
        const to = moves.get(`${state} ${event}`)
        test(to ? `${state} --${event}--> ${to}` : `${state} does not ${event}`, () => {
          if (to) expect(next(machine, state, event)).toBe(to)
          else expect(() => next(machine, state, event)).toThrow('MOVE_NOT_ALLOWED')
          expect(eventsFrom(machine, state).includes(event)).toBe(to !== undefined)
        })
      }
    test('every state can be reached', () => expect(unreachable(machine)).toEqual([]))
  })
}

test('a refused move says which events are allowed', () => {
  expect(() => next(reviewMachine, 'DISCLOSED', 'SUBMIT')).toThrow(
    expect.objectContaining({ code: 'MOVE_NOT_ALLOWED', details: { state: 'DISCLOSED', event: 'SUBMIT', allowed: ['VOID'] } }),
  )
})

test('the ways of the kinds of opinion hold every status once', () => {
  const states = [opinionMachine, helpMachine, praiseMachine].flatMap(machine => Object.keys(machine.moves))
  expect(states.toSorted()).toEqual(opinionStatus.codes.toSorted())
  expect(opinionKind.codes.map(kind => machineOf(kind).initial)).toEqual(['RAISED', 'RAISED', 'ASKED', 'NOTED'])
})

test('what is pointed out on the spot is noted, needs no rectification and has no moves', () => {
  expect(firstStatusOf({ kind: 'PROBLEM' })).toBe('RAISED')
  expect(firstStatusOf({ kind: 'PROBLEM', pointedOut: true })).toBe('NOTED')
  expect(eventsFrom(machineOf('PROBLEM'), 'NOTED')).toEqual([])
  expect([mustLand('PROBLEM', 'RAISED'), mustLand('PROBLEM', 'NOTED'), mustLand('PRAISE', 'NOTED')]).toEqual([true, false, false])
  expect([isPointedOut('SUGGESTION', 'NOTED'), isPointedOut('SUGGESTION', 'RAISED'), isPointedOut('PRAISE', 'NOTED')]).toEqual([
    true,
    false,
    false,
  ])
})

test('a status of another way has no moves', () => {
  expect(eventsFrom(machineOf('PRAISE'), 'RAISED')).toEqual([])
  expect(() => next(machineOf('HELP'), 'RAISED', 'ADOPT')).toThrow('MOVE_NOT_ALLOWED')
})

test('an unreachable state is found', () => {
  const machine: Machine<'A' | 'B' | 'C', 'GO'> = { initial: 'A', moves: { A: { GO: 'B' }, B: {}, C: { GO: 'A' } } }
  expect(unreachable(machine)).toEqual(['C'])
})
