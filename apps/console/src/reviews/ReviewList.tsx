import { authorityClass, reviewStatus, subjectKind } from '@pingyi/domain'
import { BooleanInput, DateInput, SearchInput, SelectInput, useGetList, useTranslate } from 'react-admin'
import type { Coded, FormRow } from '../criteria/selections.ts'
import { useAuthorityChoices } from '../criteria/use-authority.ts'
import { CodeInput, CodesInput } from '../kit/fields/CodeInput.tsx'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { type BulkAction, bulkMoves } from '../kit/table/bulk/bulk.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { subjectNameThen } from '../subjects/subject-name.ts'
import { reviewFields } from './fields.ts'
import type { ReviewRow } from './selections.ts'
import { reviewMoves } from './verbs.ts'

const opinionsOf = (rows: readonly ReviewRow[]) => ({ opinions: rows.reduce((sum, { opinions }) => sum + opinions.length, 0) })
const bulk: BulkAction<ReviewRow>[] = [
  ...bulkMoves<ReviewRow>(reviewMoves(0), 'ReviewEvent', ['SUBMIT', 'DISCLOSE', 'RETURN']),
  ...bulkMoves<ReviewRow>(reviewMoves(0), 'ReviewEvent', ['VOID']).map(act => ({
    ...act,
    consequence: 'reviews.voidAsk',
    counts: opinionsOf,
  })),
  ...bulkMoves<ReviewRow>(reviewMoves(0), 'ReviewEvent', ['DISCARD']),
]

/** Every review within the scope, filtered as the address says. */
export const ReviewList = () => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const { data: forms = [] } = useGetList<FormRow>('reviewForms', {
    filter: { all: true },
    sort: { field: 'revision', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
  })
  const rules = useAuthorityChoices()
  const choices = (all: readonly Coded[]) => all.map(({ code, name }) => ({ id: code, name: text(name) }))
  const marks = ({ onBehalf, enteredLate }: ReviewRow) =>
    [onBehalf && translate('reviews.onBehalf'), enteredLate && translate('reviews.late')].filter(Boolean).join(' · ')
  const columns: Column<ReviewRow>[] = columnsOf(reviewFields, {
    overrides: {
      subject: { text: row => text(subjectNameThen(row)) },
      form: { text: ({ form }) => text(form.name) },
      authorityRule: { text: ({ authorityRule }) => text(authorityRule.name) },
      marks: { text: marks },
      opinions: { text: ({ opinions }) => opinions.length },
    },
  })
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('reviews.search')} />,
    <CodeInput key="status" source="status" of={reviewStatus} label="reviews.status" alwaysOn />,
    <CodesInput key="statuses" source="statuses" of={reviewStatus} label="kit.statuses" />,
    <SelectInput
      key="form"
      source="formCode"
      label="reviews.form"
      choices={choices([...new Map(forms.map(form => [form.code, form])).values()])}
      translateChoice={false}
    />,
    <SelectInput key="rule" source="authorityRule" label="reviews.authorityRule" choices={rules} translateChoice={false} />,
    <CodeInput key="class" source="authorityClass" of={authorityClass} label="criteria.class" />,
    <CodeInput key="kind" source="subjectKind" of={subjectKind} label="reviews.subject" />,
    <DateInput key="from" source="from" label="kit.from" parse={day => day} />,
    <DateInput key="to" source="to" label="kit.to" parse={day => day} />,
    <BooleanInput key="mine" source="recordedByMe" label="reviews.mine" defaultValue />,
  ]
  return (
    <Table
      resource="reviews"
      columns={columns}
      filters={filters}
      sort={{ field: 'occurredOn', order: 'DESC' }}
      open="edit"
      bulk={bulk}
      empty={translate('reviews.empty')}
    />
  )
}
