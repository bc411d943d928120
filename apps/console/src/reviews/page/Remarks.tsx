import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import { LabeledValue } from '../../kit/page/LabeledValue.tsx'
import type { ReviewRow } from '../selections.ts'

/** What was said on each criterion and in each part, in the order of the set and the form. */
export const Remarks = ({ review }: { review: ReviewRow }) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const said = (kind: string, code: string) => review.remarks.find(remark => remark.kind === kind && remark.code === code)
  const grade = (code: string | null | undefined) => {
    const found = review.criteriaSet?.scale?.grades.find(one => one.code === code)
    return found && text(found.name)
  }
  return (
    <Stack spacing={2}>
      {review.form.parts.map(part => (
        <LabeledValue key={part.code} label={text(part.name)}>
          {part.gives === 'PROBLEM' ? review.noProblem && translate('reviews.noProblem') : said('PART', part.code)?.text}
        </LabeledValue>
      ))}
      {review.criteriaSet && review.remarks.some(({ kind }) => kind === 'CRITERION') && (
        <Typography variant="subtitle2">{text(review.criteriaSet.name)}</Typography>
      )}
      {review.criteriaSet?.criteria.map(({ code, name }) => {
        const remark = said('CRITERION', code)
        return (
          <LabeledValue key={code} label={text(name)}>
            {[grade(remark?.grade), remark?.text].filter(Boolean).join(' · ')}
          </LabeledValue>
        )
      })}
      {review.remarks.length === 0 && !review.noProblem && <Typography color="text.secondary">{translate('reviews.noRemarks')}</Typography>}
    </Stack>
  )
}
