import type { Action } from '../access/action.ts'
import type { Role } from '../access/rules.ts'
import type { ProblemCode } from '../problem.ts'
import type { RefusalCode } from '../refusals.ts'
import type { vocabularies } from '../vocabularies.ts'
import type { CodeOf } from '../vocabulary.ts'

type VocabularyWords = { readonly [V in (typeof vocabularies)[number] as V['name']]: Readonly<Record<CodeOf<V>, string>> }

/** What people read for every code; a missing one does not compile. `%{name}` stands for a detail of the refusal or problem. */
export type Words = VocabularyWords & {
  readonly refusals: Readonly<Record<RefusalCode, string>>
  readonly problems: Readonly<Record<ProblemCode, string>>
  readonly actions: Readonly<Record<Action, string>>
  readonly Role: Readonly<Record<Role, string>>
  /** A figure that is undefined because nothing was due. */
  readonly notCounted: string
}

/** A sentence with its details filled in; a bracket around a detail that is not given is left out: `fill(words.en.problems.TOO_LONG, { limit: 200 })`. */
export function fill(sentence: string, details: Readonly<Record<string, unknown>> = {}): string {
  const known = (name: string) => details[name] !== undefined && details[name] !== null
  return sentence
    .replace(/ ?[（(][^（(）)]*%\{(\w+)\}[^（(）)]*[）)]/g, (part, name) => (known(name) ? part : ''))
    .replace(/%\{(\w+)\}/g, (_, name) => (known(name) ? String(details[name]) : ''))
    .trim()
}
