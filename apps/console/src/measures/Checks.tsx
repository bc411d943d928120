import { useTranslate } from 'react-admin'
import { useHolderName } from '../accounts/use-holder-name.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { LabeledValue } from '../kit/page/LabeledValue.tsx'
import type { MeasureRow } from './selections.ts'

/** The looks at an ongoing measure: when, by whom, and what was found. */
export function Checks({ measure }: { measure: Pick<MeasureRow, 'checks'> }) {
  const translate = useTranslate()
  const { day } = useFormat()
  const nameOf = useHolderName()
  if (measure.checks.length === 0) return null
  return (
    <LabeledValue label={translate('measures.checks')}>
      {measure.checks.map(({ id, checkedOn, checkedBy, kept, finding }) => (
        <div key={id}>{[day(checkedOn), nameOf(checkedBy), translate(`measures.isKept.${kept ? 'yes' : 'no'}`), finding].join(' · ')}</div>
      ))}
    </LabeledValue>
  )
}
