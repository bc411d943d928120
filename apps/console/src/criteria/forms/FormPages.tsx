import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { RevisionCreate, RevisionEdit } from '../../kit/revisions/RevisionEdit.tsx'
import { RevisionList } from '../../kit/revisions/RevisionList.tsx'
import { RevisionPage } from '../../kit/revisions/RevisionPage.tsx'
import type { ReviewFormRow } from '../selections.ts'
import { useSetText } from '../use-set-text.ts'
import { AddOccasionKind } from './AddOccasionKind.tsx'
import { reviewForm } from './review-form.tsx'

/** How reviews are held. */
export function FormList() {
  const translate = useTranslate()
  const { text, list } = useSetText()
  return (
    <RevisionList<ReviewFormRow>
      resource="reviewForms"
      columns={[
        {
          source: 'subjects',
          label: 'criteria.applies',
          text: ({ subjects }) => list(subjects.map(kind => translate(`SubjectKind.${kind}`))),
        },
        { source: 'parts', label: 'criteria.parts', text: ({ parts }) => list(parts.map(({ name }) => text(name) || name.zh)), wide: true },
        {
          source: 'occasions',
          label: 'criteria.occasions',
          text: ({ occasions }) => list(occasions.map(({ name }) => text(name) || name.zh)),
          wide: true,
          roomy: true,
        },
        {
          source: 'confidential',
          label: 'criteria.confidential',
          text: ({ confidential }) => (confidential ? translate('criteria.confidential') : ''),
        },
      ]}
    />
  )
}

export function FormShow() {
  const navigate = useNavigate()
  return (
    <RevisionPage noun={reviewForm} acts={form => <AddOccasionKind form={form} onDone={id => navigate(`/reviewForms/${id}/show`)} />} />
  )
}
export const FormEdit = () => <RevisionEdit noun={reviewForm} />
export const FormCreate = () => <RevisionCreate noun={reviewForm} />
