import { useGetList } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { useFormat } from '../../kit/i18n/use-format.ts'
import type { DialogField } from '../../kit/verbs/DialogFieldInput.tsx'
import { VerbButton } from '../../kit/verbs/VerbButton.tsx'
import type { PostRow, SeatRow } from '../selections.ts'
import { peopleVerbs } from '../verbs.ts'

type Known = { personId?: string; organizationId?: string; bodyId?: string; seat?: Pick<SeatRow, 'post' | 'organization' | 'body'> }

/** Appoints a person to a post in an organisation or body; whichever is known already is not asked. */
export function AppointButton({ personId, seat, organizationId = seat?.organization?.id, bodyId = seat?.body?.id }: Known) {
  const { text } = useFormat()
  const { today } = useMe()
  const { data: posts = [] } = useGetList<PostRow>('posts', { pagination: { page: 1, perPage: 100 } }, { enabled: !seat })
  const placed = Boolean(organizationId || bodyId)
  const known = {
    ...(personId && { personId }),
    ...(seat && { postId: seat.post.id }),
    ...(organizationId ? { organizationId } : bodyId && { bodyId }),
  }
  const choices = posts.map(({ id, name }) => ({ id, name: text(name) }))
  const ask: DialogField[] = [
    ...(personId ? [] : [{ name: 'personId', label: 'people.person', kind: 'record', resource: 'people', required: true } as const]),
    ...(seat ? [] : [{ name: 'postId', label: 'people.post', kind: 'choice', required: true, choices } as const]),
    ...(placed
      ? []
      : [
          {
            name: 'organizationId',
            label: 'people.organization',
            kind: 'record',
            resource: 'organizations',
            sort: 'ordinal',
            required: true,
          } as const,
        ]),
    { name: 'portfolio', label: 'people.portfolio', kind: 'line' },
    { name: 'fromOn', label: 'people.fromOn', kind: 'day', required: true, initial: today ?? '' },
  ]
  return <VerbButton verb={peopleVerbs.appoint} variables={input => ({ input: { ...known, ...input } })} label="people.appoint" ask={ask} />
}
