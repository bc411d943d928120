import type { Named } from '../../api/common-selections.ts'
export type Candidate = Named

const gap = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu
const normal = (name: string) => name.normalize('NFKC').replace(gap, '').replace(/\s+/g, ' ').trim()

/** A pasted list, one name a line or with commas between: each name once. */
export const splitNames = (text: string): string[] => [...new Set(text.split(/[、，,；;\r\n\t]+/).map(normal))].filter(Boolean)

/** Who each name is; a name of nobody, or of several people, is handed back. */
export function matchNames(names: readonly string[], people: readonly Candidate[]) {
  const called = (name: string) => people.filter(person => normal(person.name) === name)
  return {
    found: names.flatMap(name => (called(name).length === 1 ? called(name) : [])),
    unknown: names.filter(name => called(name).length === 0),
    several: names.filter(name => called(name).length > 1),
  }
}
