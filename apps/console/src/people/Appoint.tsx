import { useGetList } from 'react-admin'
import { useMe } from '../layout/use-me.ts'
import type { Asked } from '../shared/AskedInput.tsx'
import { useWords } from '../shared/use-words.ts'
import { VerbButton } from '../shared/VerbButton.tsx'
import { peopleVerbs } from './verbs.ts'

type Post = { id: string; name: { zh: string; en: string } }

/** Appoints a person to a post in an organisation; whichever is known already is not asked. */
export function Appoint({ personId, organizationId }: { personId?: string; organizationId?: string }) {
  const { text } = useWords()
  const { today } = useMe()
  const { data: posts = [] } = useGetList<Post>('posts', { pagination: { page: 1, perPage: 100 } })
  const ask: Asked[] = [
    ...(personId ? [] : [{ name: 'personId', label: 'people.person', kind: 'person', required: true } as const]),
    {
      name: 'postId',
      label: 'people.post',
      kind: 'choice',
      required: true,
      choices: posts.map(({ id, name }) => ({ id, name: text(name) })),
    },
    ...(organizationId ? [] : [{ name: 'organizationId', label: 'people.organization', kind: 'organization', required: true } as const]),
    { name: 'portfolio', label: 'people.portfolio', kind: 'line' },
    { name: 'fromOn', label: 'people.fromOn', kind: 'day', required: true, initial: today ?? '' },
  ]
  return (
    <VerbButton
      verb={peopleVerbs.appoint}
      variables={input => ({ input: { ...(personId && { personId }), ...(organizationId && { organizationId }), ...input } })}
      label="people.appoint"
      ask={ask}
    />
  )
}
