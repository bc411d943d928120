import { reviewStatus, subjectKind } from '@pingyi/domain'
import { BooleanInput, DataTable, DateInput, FunctionField, SearchInput, SelectInput, useGetList, useTranslate } from 'react-admin'
import { useAuthorityChoices } from '../criteria/use-authority.ts'
import { CodeInput } from '../shared/CodeField.tsx'
import { DayField } from '../shared/DayField.tsx'
import { ListBar } from '../shared/ListBar.tsx'
import { Rows } from '../shared/Rows.tsx'
import { ScopedList } from '../shared/ScopedList.tsx'
import { StateField } from '../shared/StateChip.tsx'
import { subjectName } from '../shared/subject-name.ts'
import { useText } from '../shared/use-text.ts'
import type { Coded, ReviewForm } from './facts.ts'
import { type ReviewRow, useReviewCard } from './review-card.tsx'

/** Every review within the scope, filtered as the address says. */
export const ReviewList = () => {
  const translate = useTranslate()
  const text = useText()
  const card = useReviewCard()
  const { data: forms = [] } = useGetList<ReviewForm>('reviewForms', { pagination: { page: 1, perPage: 100 } })
  const rules = useAuthorityChoices()
  const choices = (all: readonly Coded[]) => all.map(({ code, name }) => ({ id: code, name: text(name) }))
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('reviews.search')} />,
    <CodeInput key="status" source="status" of={reviewStatus} label="reviews.status" alwaysOn />,
    <SelectInput key="form" source="formCode" label="reviews.form" choices={choices(forms)} translateChoice={false} />,
    <SelectInput key="rule" source="authorityRule" label="reviews.authority" choices={rules} translateChoice={false} />,
    <CodeInput key="kind" source="subjectKind" of={subjectKind} label="reviews.subject" />,
    <DateInput key="from" source="from" label="reviews.from" parse={day => day} />,
    <DateInput key="to" source="to" label="reviews.to" parse={day => day} />,
    <BooleanInput key="mine" source="recordedByMe" label="reviews.mine" defaultValue />,
  ]
  return (
    <ScopedList resource="reviews" filters={filters} actions={<ListBar />} sort={{ field: 'occurredOn', order: 'DESC' }}>
      <Rows<ReviewRow> empty={translate('reviews.empty')} card={card} rowClick="edit">
        <DataTable.Col source="occurredOn" label="reviews.occurredOn">
          <DayField source="occurredOn" />
        </DataTable.Col>
        <DataTable.Col source="reviewer.name" label="reviews.reviewer" disableSort />
        <DataTable.Col source="subject" label="reviews.subject" disableSort>
          <FunctionField<ReviewRow> render={subjectName} />
        </DataTable.Col>
        <DataTable.Col source="form" label="reviews.form" disableSort>
          <FunctionField<ReviewRow> render={({ form }) => text(form.name)} />
        </DataTable.Col>
        <DataTable.Col source="authorityRule" label="reviews.authority" disableSort>
          <FunctionField<ReviewRow> render={({ authorityRule }) => text(authorityRule.name)} />
        </DataTable.Col>
        <DataTable.Col source="status" label="reviews.status" disableSort>
          <StateField source="status" vocabulary="ReviewStatus" />
        </DataTable.Col>
        <DataTable.Col source="marks" label="reviews.marks" disableSort>
          <FunctionField<ReviewRow>
            render={({ onBehalf, enteredLate }) =>
              [onBehalf && translate('reviews.onBehalf'), enteredLate && translate('reviews.late')].filter(Boolean).join(' · ')
            }
          />
        </DataTable.Col>
        <DataTable.NumberCol source="opinions.length" label="reviews.opinions" disableSort />
      </Rows>
    </ScopedList>
  )
}
