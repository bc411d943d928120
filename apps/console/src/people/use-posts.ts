import { useMe } from '../layout/use-me.ts'
import { useMarks } from '../shared/use-marks.ts'
import { useWords } from '../shared/use-words.ts'
import type { Person } from './facts.ts'

/** The posts that a person holds today, in words. */
export function usePosts() {
  const { text } = useWords()
  const { clauses } = useMarks()
  const { today } = useMe()
  return ({ appointments }: Person) =>
    clauses(
      appointments
        .filter(({ fromOn, toOn }) => !today || (fromOn <= today && (!toOn || toOn > today)))
        .map(({ post, organization, body }) => [organization?.name ?? body?.name, text(post.name)].filter(Boolean).join(' ')),
    )
}
