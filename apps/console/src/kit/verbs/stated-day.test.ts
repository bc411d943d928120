import { expect, test } from 'vitest'
import { withStatedDay } from './stated-day.tsx'

const verb = {} as never
const moves = { DO: { verb, ask: [{ name: 'why', label: 'x' }] }, UNDO: { verb } }

test('a cycle from records asks for the day of an act, and sends it', () => {
  const { DO, UNDO } = withStatedDay<'DO' | 'UNDO'>(moves, 'FROM_RECORDS', ['DO'])
  expect(DO.ask?.map(({ name }) => name)).toEqual(['why', 'occurredOn'])
  expect(DO.toVariables?.({ why: 'a', occurredOn: '2011-12-01' })).toEqual({ why: 'a', occurredOn: '2011-12-01' })
  expect(UNDO).toEqual(moves.UNDO)
})

test('a live cycle asks for none', () => expect(withStatedDay(moves, 'LIVE', ['DO'])).toEqual(moves))
