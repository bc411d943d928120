import type { Named } from '../api/common-selections.ts'

export type Picked = Named

/** The mention being typed just before the caret: where its @ stands and what follows it. */
export function mentionAt(text: string, caret: number): { from: number; search: string } | null {
  const found = /(?:^|[^\p{L}\p{N}._])([@＠])([\p{L}\p{N}·' ]{0,20})$/u.exec(text.slice(0, caret))
  if (!found || /\s{2}|^\s/.test(found[2]!)) return null
  return { from: caret - found[2]!.length - 1, search: found[2]! }
}

/** The text with the person in place of what was typed, and where the caret stands then. */
export function withMention(text: string, { from, search }: { from: number; search: string }, { name }: Picked) {
  const before = `${text.slice(0, from)}@${name} `
  return { text: before + text.slice(from + 1 + search.length).replace(/^ /, ''), caret: before.length }
}

/** Those of the people picked whose mention still stands in the text. */
export const mentionsIn = (text: string, picked: readonly Picked[]): string[] => [
  ...new Set(picked.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)),
]

/** The text in pieces: what is said, and the mentions in it. */
export function piecesOf(text: string, mentions: readonly Picked[]): { text: string; mention: boolean }[] {
  const names = mentions.map(({ name }) => `@${name}`).toSorted((one, other) => other.length - one.length)
  if (names.length === 0) return [{ text, mention: false }]
  const pattern = new RegExp(`(${names.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'u')
  return text
    .split(pattern)
    .filter(Boolean)
    .map(piece => ({ text: piece, mention: names.includes(piece) }))
}
