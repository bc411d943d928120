import { useMe } from '../../api/use-me.ts'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import type { PersonRow } from '../selections.ts'

/** The posts that a person holds today, in words. */
export function usePosts() {
  const { text } = useFormat()
  const { clauses } = usePunctuation()
  const { today } = useMe()
  return ({ appointments }: PersonRow) =>
    clauses(
      appointments
        .filter(({ fromOn, toOn }) => !today || (fromOn <= today && (!toOn || toOn > today)))
        .map(({ post, organization, body }) => [organization?.name ?? body?.name, text(post.name)].filter(Boolean).join(' ')),
    )
}
