import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { ChartWithTable } from '../kit/chart/ChartWithTable.tsx'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { FormTable } from '../statistics/FormTable.tsx'
import { linksToRecords } from '../statistics/links-to-records.ts'
import type { FormFiguresRow } from '../statistics/selections.ts'

type Props = { forms: readonly FormFiguresRow[]; scope: { cycleId: string; organizationId: string } }

/** In which forms the reviews were given; a bar opens them. */
export function ByForm({ forms, scope }: Props) {
  const translate = useTranslate()
  const text = useLocalizedText()
  const navigate = useNavigate()
  const option = {
    grid: { left: 4, right: 48, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', show: false },
    yAxis: { type: 'category', inverse: true, data: forms.map(({ form }) => text(form.name)), axisTick: { show: false } },
    series: [{ type: 'bar', data: forms.map(({ reviews }) => reviews), barMaxWidth: 18, label: { show: true, position: 'right' } }],
  }
  if (forms.length === 0) return null
  return (
    <ChartWithTable
      title={translate('statistics.byForm')}
      label={translate('statistics.byForm')}
      option={option}
      height={24 + forms.length * 36}
      onPick={mark => {
        const { form, reviews } = forms[mark]!
        navigate(linksToRecords(scope, null).reviews(reviews, { formCode: form.code }))
      }}
    >
      <FormTable forms={forms} scope={scope} />
    </ChartWithTable>
  )
}
