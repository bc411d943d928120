// @vitest-environment node
import { expect, test } from 'vitest'
import { verb } from '../../api/operations/verb.ts'
import { bulkAction } from '../table/bulk/bulk.ts'
import { move, reason } from './move.ts'
import { undoBy } from './UndoNote.tsx'

const answer = { id: true, version: true } as const
const reject = verb('rejectMeasure', answer)
const start = verb('startMeasure', answer)
const offered = () => true

test('a move asks for what its verb needs, under the names of the API', () => {
  expect(move(reject, { ask: [reason] })).toMatchObject({ verb: { name: 'rejectMeasure' }, ask: [{ name: 'reason' }] })
  expect(move(start, {})).toMatchObject({ verb: { name: 'startMeasure' } })
  // @ts-expect-error: a rejection needs its reason
  move(reject, {})
  // @ts-expect-error: a start takes no reason
  move(start, { ask: [reason] })
})

test('so does an action on many rows, and an undo is told all of its variables', () => {
  expect(bulkAction<object>()(reject, { label: '', offered, ask: [reason] })).toMatchObject({ verb: { name: 'rejectMeasure' } })
  expect(undoBy(start, { id: '1', version: 2 })).toMatchObject({ variables: { id: '1', version: 2 } })
  // @ts-expect-error: a rejection needs its reason
  bulkAction<object>()(reject, { label: '', offered })
  // @ts-expect-error: a start needs the version
  undoBy(start, { id: '1' })
})
