// @vitest-environment node
import { expect, test } from 'vitest'
import type { Recording } from '../queries.ts'
import { beginDraft, formsFor } from './begin-draft.ts'

const form = (id: string, retiredAt: string | null) => ({
  id,
  code: id.slice(0, 1),
  subjects: ['PERSON'],
  classes: ['LEADER'],
  retiredAt,
  occasions: [],
})
const recording = {
  today: '2026-11-02',
  cycle: { startsOn: '2026-10-01', endsOn: '2026-12-31' },
  reviewersFor: [],
  reviewForms: { items: [form('A1', '2026-11-01'), form('A2', null), form('B1', null)] },
  treatments: { items: [] },
  occasions: { items: [{ id: 'met', heldOn: '2026-10-20', form: { id: 'A1', code: 'A' } }] },
} as unknown as Recording
const subject = { cycleId: 'c', organizationId: 'o', personId: 'p' }
const ids = (chosen: string | null) => formsFor(recording, { personId: 'p', reviewerId: null }, chosen).map(({ id }) => id)

test('a form is offered in its newest revision, an earlier one only where it is chosen already', () => {
  expect(ids(null)).toEqual(['A2', 'B1'])
  expect(ids('A1')).toEqual(['A1', 'A2', 'B1'])
})

test('the forms of the class in which the reviewer reviews are offered', () => {
  const by = (name: string, code: string) => ({ person: { id: name }, rule: { class: code } })
  const both = { ...recording, reviewersFor: [by('head', 'LEADER'), by('peer', 'PEER')] } as unknown as Recording
  const offered = (reviewerId: string) => formsFor(both, { personId: 'p', reviewerId }, null).map(({ id }) => id)
  expect([offered('head'), offered('peer')]).toEqual([['A2', 'B1'], []])
})

test('a review at a meeting begins in the form of the meeting, whatever its revision', () => {
  expect(beginDraft(subject, recording, { occasionId: 'met' })).toMatchObject({ formId: 'A1', occurredOn: '2026-10-20' })
  expect(beginDraft(subject, recording, {})).toMatchObject({ formId: 'A2', occasionId: null })
})
