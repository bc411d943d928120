import { expect, test } from 'vitest'
import { words } from '../words/languages.ts'
import { checkKind, checkSeverity } from './kind.ts'

test('what waits for some days says in both languages for how many', () => {
  for (const [code, member] of Object.entries(checkKind.members))
    if ('days' in member)
      for (const text of [member.meaning, words.zh.CheckKind[code as 'DRAFT_OLD'], words.en.CheckKind[code as 'DRAFT_OLD']])
        expect(text).toContain(String(member.days))
})

test('what makes a figure wrong comes first, then what is missing, then what may be right', () => {
  const places = checkKind.codes.map(code => checkSeverity.codes.indexOf(checkKind.members[code].severity))
  expect(places).toEqual(places.toSorted())
  expect(new Set(places).size).toBe(checkSeverity.codes.length)
})
