import { Typography } from '@mui/material'
import { type DeadlineRule, problemsOfRule } from '@pingyi/domain'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import type { DialogValues } from '../kit/verbs/DialogFieldInput.tsx'
import { deadlineRuleOf } from './dialog-fields.ts'
import { previewDeadlineQuery } from './queries.ts'
import { useDerivationText } from './use-derivation-text.ts'

/** The day that what is filled in leads to, as soon as it is whole. */
export function DeadlinePreview({ values }: { values: DialogValues }) {
  const rule = deadlineRuleOf(values)
  return rule && rule.kind !== 'STATED' && problemsOfRule(rule).length === 0 ? <Computed rule={rule} /> : null
}

function Computed({ rule }: { rule: DeadlineRule }) {
  const say = useDerivationText()
  const { data, error } = useGraphqlQuery(previewDeadlineQuery, { rule })
  if (error) return <Refusal refusal={refusalOf(error)} />
  return (
    <Typography role="status" sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5 }}>
      {data ? say(data.previewDeadline) : '…'}
    </Typography>
  )
}
