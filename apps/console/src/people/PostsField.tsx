import { useRecordContext } from 'react-admin'
import { useMe } from '../layout/use-me.ts'
import { useWords } from '../shared/use-words.ts'
import type { Person } from './facts.ts'

/** The posts that a person holds today. */
export function PostsField() {
  const { text } = useWords()
  const { today } = useMe()
  const person = useRecordContext<Person>()
  const held = person?.appointments.filter(({ fromOn, toOn }) => !today || (fromOn <= today && (!toOn || toOn > today))) ?? []
  return (
    <span>
      {held.map(({ post, organization, body }) => [organization?.name ?? body?.name, text(post.name)].filter(Boolean).join(' ')).join('；')}
    </span>
  )
}
