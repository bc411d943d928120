import { expect, test } from 'vitest'
import { askedFields } from '../../kit/verbs/DialogFieldInput.tsx'
import { closingFields, closingInput } from './closing-fields.ts'

const open = [
  { kind: 'DRAFTS', count: 2 },
  { kind: 'RECTIFICATIONS', count: 1 },
] as const
const translate = (key: string) => key
const names = (following: { id: string; name: string }[], values: Record<string, string>) =>
  askedFields(closingFields(open, following, translate), values).map(({ name }) => name)

test('what can be carried over is offered to be; the rest asks for a reason', () => {
  const following = [{ id: 'n', name: '2019' }]
  expect(names(following, { RECTIFICATIONS: 'CARRY' })).toEqual(['DRAFTS_reason', 'RECTIFICATIONS', 'nextCycleId'])
  expect(names(following, { RECTIFICATIONS: 'EXPLAIN' })).toEqual(['DRAFTS_reason', 'RECTIFICATIONS', 'RECTIFICATIONS_reason'])
})

test('without a next plan everything is explained', () => expect(names([], {})).toEqual(['DRAFTS_reason', 'RECTIFICATIONS_reason']))

test('the answers name what is carried over, and why the rest is not', () => {
  expect(closingInput(open, { DRAFTS_reason: '未开会', RECTIFICATIONS: 'CARRY', nextCycleId: 'n' })).toEqual({
    nextCycleId: 'n',
    settled: [
      { kind: 'DRAFTS', carried: false, reason: '未开会' },
      { kind: 'RECTIFICATIONS', carried: true, reason: null },
    ],
  })
})
