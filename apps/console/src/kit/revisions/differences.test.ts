// @vitest-environment node
import { expect, test } from 'vitest'
import { differencesOf } from './differences.ts'
import { fact } from './revision.ts'

const line = (code: string, text: string) => ({ code, text })
const items = (...lines: ReturnType<typeof line>[]) => [{ label: 'items', lines }]
const [study, style] = [line('STUDY', '学习'), line('STYLE', '作风')]

test('a line that is renamed, added, taken out or moved is told as such', () => {
  expect(differencesOf(items(study, style), items(line('STUDY', '理论学习'), style))).toEqual([
    { kind: 'changed', label: 'items', text: '理论学习', before: '学习' },
  ])
  expect(differencesOf(items(study), items(study, style))).toEqual([{ kind: 'added', label: 'items', text: '作风' }])
  expect(differencesOf(items(study, style), items(style))).toEqual([{ kind: 'removed', label: 'items', text: '学习' }])
  expect(differencesOf(items(study, style), items(style, study))).toEqual([{ kind: 'order', label: 'items' }])
})

test('a fact that is filled in or emptied is told, one that stays is not', () => {
  const [before, after] = [
    [fact('name', '旧'), fact('source', '')],
    [fact('name', '旧'), fact('source', '本局')],
  ]
  expect(differencesOf(before, after)).toEqual([{ kind: 'added', label: 'source', text: '本局' }])
  expect(differencesOf(after, before)).toEqual([{ kind: 'removed', label: 'source', text: '本局' }])
})
