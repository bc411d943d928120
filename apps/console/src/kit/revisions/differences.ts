import type { Fact, Line } from './revision.ts'

/** What changed from one revision to another: a line of a fact, or the order of its lines. */
export type Difference =
  | { kind: 'added' | 'removed'; label: string; text: string }
  | { kind: 'changed'; label: string; text: string; before: string }
  | { kind: 'order'; label: string }

const kept = (lines: readonly Line[], others: readonly Line[]) =>
  lines.map(({ code }) => code).filter(code => others.some(other => other.code === code))

function differencesOfFact(label: string, before: readonly Line[], after: readonly Line[]): Difference[] {
  const had = new Map(before.map(line => [line.code, line.text]))
  const has = new Set(after.map(({ code }) => code))
  return [
    ...before.flatMap(({ code, text }) => (has.has(code) ? [] : [{ kind: 'removed', label, text } as const])),
    ...after.flatMap(({ code, text }): Difference[] => {
      const earlier = had.get(code)
      if (earlier === undefined) return [{ kind: 'added', label, text }]
      return earlier === text ? [] : [{ kind: 'changed', label, text, before: earlier }]
    }),
    ...(kept(before, after).join() === kept(after, before).join() ? [] : [{ kind: 'order', label } as const]),
  ]
}

/** What changed from one revision to another, fact by fact. Both have the same facts in the same order. */
export const differencesOf = (before: readonly Fact[], after: readonly Fact[]): Difference[] =>
  after.flatMap(({ label, lines }) => differencesOfFact(label, before.find(fact => fact.label === label)?.lines ?? [], lines))
