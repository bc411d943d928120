// @vitest-environment node
import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { messages } from '../messages.ts'
import { matches } from './pages.ts'
import { searchQuery, searchResultsOf, sources } from './sources.ts'

const schema = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'))

describe('finding anything', () => {
  test('the one question is valid, for all and for one', () => {
    expect(validate(schema, parse(searchQuery(sources).operation))).toEqual([])
    expect(validate(schema, parse(searchQuery(sources.slice(0, 1)).operation))).toEqual([])
  })

  test('every source has its word', () => {
    for (const { name } of sources) expect(messages.zh[`layout.menu.${name}`]).toBeDefined()
  })

  test('a name is found by a part, by pinyin and by initials, in any case', () => {
    expect(['点评', 'DIAN', 'dp', '  '].map(typed => matches(typed.trim(), '点评计划', 'dianpingjihua dpjh'))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(matches('xyz', '点评计划', 'dianpingjihua dpjh')).toBe(false)
  })

  test('what was found leads to its page, in the order of the sources', () => {
    const person = { id: 'p', name: '王力', organization: { id: 'o', name: '第一中学党支部' } }
    const review = { id: 'r', occurredOn: '2026-11-01', reviewer: { id: 'x', name: '熊颖' }, person, organization: person.organization }
    expect(searchResultsOf({ reviews: { items: [review] }, people: { items: [person] } })).toEqual([
      { heading: 'layout.menu.people', title: '王力', place: '第一中学党支部', to: '/people/p/show' },
      { heading: 'layout.menu.reviews', title: '王力 · 第一中学党支部', place: '熊颖 · 2026-11-01', to: '/reviews/r' },
    ])
  })
})
