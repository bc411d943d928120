import { describe, expect, test } from 'vitest'
import * as domain from '../index.ts'
import { action, fill, problemCode, words } from '../index.ts'
import * as internal from '../internal.ts'
import { stateVocabularies, vocabularies } from '../internal.ts'

const flat = (value: unknown, at = ''): [string, string][] =>
  typeof value === 'string' ? [[at, value]] : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${at}.${key}`))

for (const [language, sentences] of Object.entries(words))
  describe(language, () => {
    test('has a word for every code and for no other', () => {
      for (const { name, codes } of vocabularies) expect(Object.keys(sentences[name]).toSorted()).toEqual(codes.toSorted())
      expect(Object.keys(sentences.problems).toSorted()).toEqual(problemCode.codes.toSorted())
      expect(Object.keys(sentences.actions).toSorted()).toEqual(action.codes.toSorted())
    })
    test('leaves no word empty', () => expect(flat(sentences).filter(([, word]) => word.trim() === '')).toEqual([]))
  })

test('Chinese is written in Chinese and English in Latin letters', () => {
  for (const [, word] of flat(words.zh)) expect(word).toMatch(/\p{Script=Han}/u)
  for (const [, word] of flat(words.en)) expect(word).not.toMatch(/\p{Script=Han}/u)
})

test('both languages speak of the same details', () => {
  const details = (language: object) => flat(language).map(([at, word]) => `${at} ${[...word.matchAll(/%\{\w+\}/g)].join()}`)
  expect(details(words.en).toSorted()).toEqual(details(words.zh).toSorted())
})

test('within a vocabulary of one language no two codes read alike', () => {
  for (const language of Object.values(words))
    for (const { name } of vocabularies) {
      const read = Object.values<string>(language[name])
      expect(read, name).toHaveLength(new Set(read).size)
    }
})

test('a sentence is filled in, and a bracket without its detail is left out', () => {
  expect(fill(words.zh.problems.TOO_LONG, { limit: 20_000 })).toBe('内容过长（最多 20000 字）。')
  expect(fill(words.zh.problems.TOO_LONG)).toBe('内容过长。')
  expect(fill(words.en.problems.TOO_LONG)).toBe('Too long.')
  expect(fill('Page %{page} of %{pages}', { page: 0 })).toBe('Page 0 of')
})

test('every closed list has words', () => {
  const lists = Object.values({ ...domain, ...internal }).filter(
    value => typeof value === 'object' && 'codes' in value && 'members' in value,
  )
  expect(new Set<unknown>(lists)).toEqual(new Set<unknown>([...vocabularies, action, problemCode]))
})

test('the vocabularies of states are those whose members have a tone', () => {
  const toned = vocabularies.filter(({ members }) => Object.values<object>(members).every(member => 'tone' in member))
  expect(new Set<unknown>(toned)).toEqual(new Set<unknown>(stateVocabularies))
})
