import { describe, expect, test } from 'vitest'
import { messages } from './messages.ts'

const holes = (sentence: unknown) => [...new Set(String(sentence).match(/%\{\w+\}/g) ?? [])].sort()

/** react-admin's own sentences differ between languages in what they fill in. */
const own = (words: object) => Object.keys(words).filter(key => !key.startsWith('ra.'))
const ours = own(messages.zh)
const folders = new Set(ours.map(key => key.split('.')[0]!))

const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.test.*', '!./**/words.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
/** Every `'folder.word'` of the sources that begins like one of our words; columns of the database and what the browser keeps are none. */
const asked = Object.entries(sources).flatMap(([file, text]) =>
  [...text.matchAll(/(?<!useStore(?:<[^>]*>)?\()['"`]([a-zA-Z-]+(?:\.[a-zA-Z\d-]+)+)['"`]/g)]
    .map(([, key]) => key!)
    .filter(key => folders.has(key.split('.')[0]!) || key.startsWith('ra.'))
    .map(key => ({ file, key })),
)

describe('words', () => {
  test('that a page asks for are there', () => {
    const isThere = (key: string) => ours.some(one => one === key || one.startsWith(`${key}.`)) || key in messages.zh
    expect(asked.length).toBeGreaterThan(500)
    expect(asked.filter(({ key }) => !isThere(key))).toEqual([])
  })
  test('are the same in both languages', () => {
    expect(own(messages.en).sort()).toEqual([...ours].sort())
  })
  test('leave nothing unsaid', () => {
    for (const path of ours) for (const language of ['zh', 'en'] as const) expect(messages[language][path], path).not.toBe('')
  })
  test('fill in the same details', () => {
    for (const path of ours)
      expect(
        holes(messages.en[path]).filter(hole => hole !== '%{smart_count}'),
        path,
      ).toEqual(holes(messages.zh[path]).filter(hole => hole !== '%{smart_count}'))
  })
  test('are Chinese in Chinese', () => {
    const ascii = ours.filter(path => /^[\x20-\x7e]+$/.test(messages.zh[path]!) && !/%\{|Ctrl/.test(messages.zh[path]!))
    expect(ascii).toEqual([])
  })
})
