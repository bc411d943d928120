import { capability, problemsOfPost } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import type { RevisePostInput } from '../../api/schema.ts'
import { DraftChoice } from '../../kit/revisions/DraftChoice.tsx'
import { type DraftProps, fact, type RevisedNoun, type RevisionDraft, trimmed } from '../../kit/revisions/revision.ts'
import type { PostPageRow } from '../selections.ts'
import { postVerbs } from '../verbs.ts'

type Draft = RevisionDraft & Pick<PostPageRow, 'capability'>

/** A post, and what it lets its holder do. */
export const post: RevisedNoun<PostPageRow, Draft, RevisePostInput> = {
  resource: 'posts',
  code: 'POST',
  verbs: postVerbs,
  fresh: () => ({ zh: '', en: '', source: '', capability: 'NONE' }),
  draftOf: ({ name, source, capability }) => ({ ...name, source, capability }),
  inputOf: ({ capability, source, ...name }) => ({ name: trimmed(name), source: source.trim(), capability }),
  problemsOf: input => problemsOfPost({ code: 'POST', revision: 1, ...input }),
  Fields,
  useFacts: () => {
    const translate = useTranslate()
    return ({ capability }) => [fact(translate('people.capability'), translate(`Capability.${capability}`))]
  },
}

function Fields({ draft, change }: DraftProps<Draft>) {
  const translate = useTranslate()
  return (
    <DraftChoice
      of={capability}
      label="people.capability"
      value={draft.capability}
      onChange={capability => change({ capability })}
      help={translate('people.capabilityHelp')}
    />
  )
}
