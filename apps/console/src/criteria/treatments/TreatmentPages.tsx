import { useTranslate } from 'react-admin'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import { RevisionCreate, RevisionEdit } from '../../kit/revisions/RevisionEdit.tsx'
import { RevisionList } from '../../kit/revisions/RevisionList.tsx'
import { RevisionPage } from '../../kit/revisions/RevisionPage.tsx'
import type { TreatmentRow } from '../selections.ts'
import { treatment } from './treatment.tsx'

/** What follows for whom. */
export function TreatmentList() {
  const translate = useTranslate()
  const text = useLocalizedText()
  return (
    <RevisionList<TreatmentRow>
      resource="treatments"
      columns={[
        { source: 'applies', label: 'criteria.applies', code: 'SubjectKind' },
        { source: 'act', label: 'criteria.act', text: ({ act }) => text(act) || act.zh, wide: true },
        { source: 'orders', label: 'criteria.orders', text: ({ orders }) => (orders ? translate('criteria.orders') : '') },
      ]}
    />
  )
}
export const TreatmentShow = () => <RevisionPage noun={treatment} />
export const TreatmentEdit = () => <RevisionEdit noun={treatment} />
export const TreatmentCreate = () => <RevisionCreate noun={treatment} />
