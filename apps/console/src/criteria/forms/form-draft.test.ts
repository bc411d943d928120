// @vitest-environment node
import { reviewForms } from '@pingyi/domain'
import { expect, test } from 'vitest'
import type { ReviewFormRow } from '../selections.ts'
import { draftOf, freshForm, freshKind, inputOf, problemsOf, withoutBlanks } from './form-draft.ts'

const rowOf = (code: string): ReviewFormRow => {
  const { parts, ...form } = reviewForms.find(one => one.code === code)!
  return {
    ...form,
    id: code,
    version: 1,
    frozen: false,
    status: 'OFFERED',
    allowedEvents: [],
    retiredAt: null,
    parts: parts.map(part => ({ ...part, gives: part.gives ?? null })),
  }
}

test('every form of the first data can be opened and saved as it was, codes kept, without a problem', () => {
  for (const { code, revision, ...form } of reviewForms) {
    const input = inputOf(draftOf(rowOf(code)))
    expect(input).toEqual(form)
    expect(problemsOf(input)).toEqual([])
  }
})

test('a new kind of occasion has a code of its own', () => {
  const draft = draftOf(rowOf('ON_SITE'))
  const { occasions } = inputOf({ ...draft, occasions: [...draft.occasions, { ...freshKind(), zh: '村部' }] })
  expect(occasions.at(-1)).toEqual({ code: 'OCCASION_1', name: { zh: '村部', en: '' } })
})

test('rows without a word are left out, but one part to write in', () => {
  const written = withoutBlanks({ ...freshForm(), occasions: [freshKind()] })
  expect(written.occasions).toEqual([])
  expect(problemsOf(inputOf(written)).map(({ at, code }) => `${at} ${code}`)).toEqual([
    'name.zh MISSING',
    'source MISSING',
    'parts.0.name.zh MISSING',
  ])
})
