import { describe, expect, test } from 'vitest'
import { messages } from './messages.ts'

const paths = (words: object, at = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' ? paths(value, `${at}${key}.`) : [at + key]))

const said = (words: object, at: string) => at.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], words)
const holes = (sentence: unknown) => [...new Set(String(sentence).match(/%\{\w+\}/g) ?? [])].sort()

/** react-admin's own sentences differ between languages in what they fill in. */
const ours = paths(messages.zh).filter(path => !path.startsWith('ra.'))

const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.test.*', '!./**/words.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
/** Every `'folder.word'` of the sources that begins like one of our words; columns of the database and what the browser keeps are none. */
const asked = Object.entries(sources).flatMap(([file, text]) =>
  [...text.matchAll(/(?<!useStore(?:<[^>]*>)?\()['"`]([a-zA-Z-]+(?:\.[a-zA-Z\d-]+)+)['"`]/g)]
    .map(([, key]) => key!)
    .filter(key => key.split('.')[0]! in messages.zh)
    .map(key => ({ file, key })),
)

describe('words', () => {
  test('that a page asks for are there', () => {
    const there = (key: string) =>
      key.split('.').reduce<unknown>((found, part) => (found as Record<string, unknown> | undefined)?.[part], messages.zh)
    expect(asked.length).toBeGreaterThan(500)
    expect(asked.filter(({ key }) => there(key) === undefined)).toEqual([])
  })
  test('are the same in both languages', () => {
    expect(
      paths(messages.en)
        .filter(path => !path.startsWith('ra.'))
        .sort(),
    ).toEqual([...ours].sort())
  })
  test('leave nothing unsaid', () => {
    for (const path of ours) for (const language of ['zh', 'en'] as const) expect(said(messages[language], path), path).not.toBe('')
  })
  test('fill in the same details', () => {
    for (const path of ours)
      expect(
        holes(said(messages.en, path)).filter(hole => hole !== '%{smart_count}'),
        path,
      ).toEqual(holes(said(messages.zh, path)).filter(hole => hole !== '%{smart_count}'))
  })
  test('are Chinese in Chinese', () => {
    const ascii = ours.filter(
      path => /^[\x20-\x7e]+$/.test(String(said(messages.zh, path))) && !/%\{|Ctrl/.test(String(said(messages.zh, path))),
    )
    expect(ascii).toEqual([])
  })
})
