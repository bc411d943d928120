import { problemsOfTreatment, subjectKind } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import type { ReviseTreatmentInput } from '../../api/schema.ts'
import { DraftChoice } from '../../kit/revisions/DraftChoice.tsx'
import { DraftFlag } from '../../kit/revisions/DraftFlag.tsx'
import { DraftText } from '../../kit/revisions/DraftText.tsx'
import { type DraftProps, fact, inBoth, type RevisedNoun, type RevisionDraft, trimmed } from '../../kit/revisions/revision.ts'
import type { TreatmentRow } from '../selections.ts'
import { treatmentVerbs } from '../verbs.ts'

type Draft = RevisionDraft & { act: TreatmentRow['act'] } & Pick<TreatmentRow, 'applies' | 'orders'>

/** What follows from a review: for whom, what is done, and whether it orders rectification. */
export const treatment: RevisedNoun<TreatmentRow, Draft, ReviseTreatmentInput> = {
  resource: 'treatments',
  code: 'TREATMENT',
  verbs: treatmentVerbs,
  fresh: () => ({ zh: '', en: '', source: '', applies: 'PERSON', act: { zh: '', en: '' }, orders: false }),
  draftOf: ({ name, source, applies, act, orders }) => ({ ...name, source, applies, act, orders }),
  inputOf: ({ applies, act, orders, source, ...name }) => ({
    name: trimmed(name),
    source: source.trim(),
    applies,
    act: trimmed(act),
    orders,
  }),
  problemsOf: input => problemsOfTreatment({ code: 'TREATMENT', revision: 1, ...input }),
  Fields,
  useFacts: () => {
    const translate = useTranslate()
    return ({ applies, act, orders }) => [
      fact(translate('criteria.applies'), translate(`SubjectKind.${applies}`)),
      fact(translate('criteria.act'), inBoth(act)),
      fact(translate('criteria.orders'), translate(orders ? 'ra.boolean.true' : 'ra.boolean.false')),
    ]
  },
}

function Fields({ draft, change, problemAt }: DraftProps<Draft>) {
  return (
    <>
      <DraftChoice of={subjectKind} label="criteria.applies" value={draft.applies} onChange={applies => change({ applies })} />
      <DraftText
        label="criteria.act"
        at="act"
        value={draft.act}
        onChange={more => change({ act: { ...draft.act, ...more } })}
        problemAt={problemAt}
        multiline
      />
      <DraftFlag label="criteria.orders" value={draft.orders} onChange={orders => change({ orders })} />
    </>
  )
}
