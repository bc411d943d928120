import { useMe } from '../../api/use-me.ts'
import { useWords } from '../../kit/i18n/use-format.ts'
import { useMarks } from '../../kit/i18n/use-punctuation.ts'
import type { Person } from '../facts.ts'

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
