import { Link } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { FigureTable } from '../kit/figures/FigureTable.tsx'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { linksToRecords } from './links-to-records.ts'
import type { FormFiguresRow } from './selections.ts'

type Props = { forms: readonly FormFiguresRow[]; scope: { cycleId: string; organizationId: string }; asOf?: string | null }

/** Reviews and persons by form; a count opens its reviews. */
export const FormTable = ({ forms, scope, asOf = null }: Props) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const word = (name: string) => translate(`statistics.${name}`)
  return (
    <FigureTable<FormFiguresRow>
      label={word('byForm')}
      keyOf={({ form }) => form.id}
      rows={forms}
      columns={[
        { name: word('form'), isText: true, cell: ({ form }) => text(form.name) },
        {
          name: word('reviews'),
          cell: ({ form, reviews }) => (
            <Link component={RouterLink} to={linksToRecords(scope, null, asOf).reviews(reviews, { formCode: form.code })} underline="hover">
              {reviews}
            </Link>
          ),
        },
        {
          name: word('persons'),
          cell: ({ form, persons }) => (
            <Link
              component={RouterLink}
              to={linksToRecords(scope, null, asOf).reviews(persons, { formCode: form.code, subjectKind: 'PERSON' }, 'persons')}
              underline="hover"
            >
              {persons}
            </Link>
          ),
        },
        { name: word('share'), cell: ({ share }) => share.percent?.toFixed(2) ?? word('notCounted') },
      ]}
    />
  )
}
