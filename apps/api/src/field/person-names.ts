import { pinyin } from 'pinyin-pro'

export type PersonName = { name: string; originalName: string | null; pinyin: string; initials: string }

const dots = /(?<=\p{L})\s*[·•・‧⋅∙〃]\s*(?=\p{L})/gu
const fullStop = /(?<=\p{Script=Han})\s*\.\s*(?=\p{Script=Han})/gu
const gap = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu
/** Invisible characters, also those that change the direction of writing. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g

/** Normalises a name: half-width, one kind of middle dot, no spaces between Chinese characters. */
export const normalName = (text: string): string =>
  text.normalize('NFKC').replace(invisible, '').replace(dots, '·').replace(fullStop, '·').replace(/\s+/g, ' ').replace(gap, '').trim()

/** A person’s name as stored: normalised, the original spelling if different, and pinyin for searching. */
export function nameOf(text: string): PersonName {
  const name = normalName(text)
  const given = text.trim()
  const words = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true })
    .flatMap(word => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter(Boolean)
  return { name, originalName: given === name ? null : given, pinyin: words.join(''), initials: words.map(word => [...word][0]).join('') }
}
