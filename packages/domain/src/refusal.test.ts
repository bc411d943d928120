import { expect, test } from 'vitest'
import { Refusal, refuseIf } from './index.ts'

test('the message says in English what is wrong, where, and against which limit', () => {
  expect(() =>
    refuseIf([
      { at: 'dueOn', code: 'IN_PAST', limit: '2026-11-23' },
      { at: 'text', code: 'MISSING' },
    ]),
  ).toThrow(
    'INVALID: dueOn IN_PAST (limit 2026-11-23): A day before the earliest one allowed. text MISSING: Something required is not given.',
  )
})

test('the message of a move says which events are possible', () => {
  const { message } = new Refusal('MOVE_NOT_ALLOWED', { state: 'DISCLOSED', event: 'SUBMIT', allowed: ['VOID'] })
  expect(message).toBe('MOVE_NOT_ALLOWED: SUBMIT is not possible in the state DISCLOSED; possible: VOID.')
  expect(new Refusal('MOVE_NOT_ALLOWED', { state: 'VOIDED', event: 'VOID', allowed: [] }).message).toMatch(/possible: none\.$/)
})

test('the message holds nothing that people wrote or are called', () => {
  const stale = new Refusal('STALE', { what: 'Review', id: '1', present: { text: 'private' } })
  const mention = new Refusal('MENTION_REFUSED', { names: '王' })
  expect([stale.message, mention.message].join(' ')).not.toMatch(/private|王/)
})

test('a code that no list knows is said as it is', () => {
  expect(new Refusal('INVALID', { problems: [{ at: '', code: 'ODD' as never }] }).message).toBe('INVALID: ODD: ')
})
