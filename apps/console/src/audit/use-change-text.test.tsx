import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestProviders } from '../testing/TestProviders.tsx'
import type { Line } from './changes.ts'
import { useChangeText } from './use-change-text.ts'

const id = '3f0c9d7e-1111-4222-8333-444455556666'
const line = (column: string, after: unknown, more: Partial<Line> = {}): Line => ({
  key: column,
  table: 'cycles',
  column,
  before: null,
  after,
  ...more,
})
const after = (one: Line, ...others: Line[]) =>
  renderHook(() => useChangeText([one, ...others]), { wrapper: TestProviders }).result.current.after(one)

test('rules are said by their names, their codes as words', () => {
  const own = { code: 'RULE_1', reviewer: 'BRANCH_SECRETARY', due: true, name: { zh: '支部书记点评党员', en: '' }, source: '本局' }
  expect(after(line('authority', { code: 'OWN', rules: [own] }))).toContain('支部书记点评党员（点评人：支部书记、应当点评：是）')
  const criteria = [{ authorityRule: 'RULE_1', criteriaSetId: id }]
  expect(after(line('criteria', criteria), line('authority', { rules: [own] }))).toBe('点评依据：支部书记点评党员')
})

test('how a deadline was found is a sentence, a kind alone its word', () => {
  expect(after(line('derivation', { kind: 'AT_ONCE' }, { table: 'rounds' }))).toContain('立行立改')
  expect(after(line('derivation', { rule: { kind: 'STATED', on: '2026-12-01' } }, { table: 'rounds' }))).toContain('2026年12月1日')
})

test('no key is shown: what it points to by name or kind, several as their number', () => {
  expect(after(line('person_id', id, { refersTo: 'people' }))).toBe('人员')
  expect(after(line('person_id', id, { refersTo: 'people', afterName: '王芳' }))).toBe('王芳')
  expect(after(line('occasion_id', id, { refersTo: 'occasions', afterName: '2011-11-10' }))).toBe('2011年11月10日')
  expect(after(line('moved', [id, id]))).toBe('2 项')
  expect(after(line('moved', [{ kind: 'CONTACT_POINT', id }]))).not.toContain(id)
})
