import { type KeyboardEvent, useState } from 'react'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useDebouncedValue } from '../kit/page/use-debounced-value.ts'
import { mentionAt } from './mention.ts'
import { type MentionableRow, mentionableQuery } from './queries.ts'
import type { ThreadKey } from './thread-key.ts'

/** Who can be picked for the mention at the caret, and which of them the arrows stand on. */
export function useMention(of: ThreadKey, text: string, caret: number, pick: (person: MentionableRow) => void) {
  const [closedAt, setClosedAt] = useState<number | null>(null)
  const [marked, setMarked] = useState(0)
  const typing = mentionAt(text, caret)
  const open = typing !== null && typing.from !== closedAt
  const search = useDebouncedValue(typing?.search.trim() ?? '', 150)
  const { data } = useGraphqlQuery(mentionableQuery, open ? { ...of, search, page: { number: 1, size: 8 } } : null)
  const people = open ? (data?.mentionable.items ?? []) : []
  /** What is typed after @ is nobody’s name who can be told. */
  const isNobody = open && /^\S+$/.test(search) && search === typing.search.trim() && data?.mentionable.items.length === 0
  const at = Math.min(marked, Math.max(0, people.length - 1))
  /** True where the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (people.length === 0 || event.nativeEvent.isComposing) return false
    if (event.key === 'ArrowDown') setMarked((at + 1) % people.length)
    else if (event.key === 'ArrowUp') setMarked((at + people.length - 1) % people.length)
    else if (event.key === 'Escape') setClosedAt(typing?.from ?? null)
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') {
      pick(people[at]!)
      setMarked(0)
    } else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { typing, people, at, isNobody, onKey }
}
