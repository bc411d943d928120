import { Alert } from '@mui/material'
import { useTranslate } from 'react-admin'
import { ConflictAlert } from '../../kit/form/ConflictAlert.tsx'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import type { RefusalShown } from '../../kit/refusal/refusal.ts'
import type { CycleRow } from '../selections.ts'
import { changesOf, type RuleRow, rowsOfCycle } from './matrix-draft.ts'

type Props = {
  refusal: RefusalShown | null
  rows: readonly RuleRow[]
  /** As it stands on the server now. */
  present: CycleRow
  saveMine: () => void
  takeTheirs: () => void
}

/** Why a matrix was refused: which rules may not leave, or what somebody else changed meanwhile. */
export function MatrixRefusal({ refusal, rows, present, saveMine, takeTheirs }: Props) {
  const translate = useTranslate()
  const { list } = usePunctuation()
  const text = useLocalizedText()
  const wanting = (refusal?.details.rules ?? []) as readonly string[]
  if (refusal?.code === 'FROZEN' && wanting.length > 0) {
    const names = wanting.map(code => text(present.authority?.rules.find(rule => rule.code === code)?.name) || code)
    return (
      <Alert severity="error" role="alert" sx={{ mb: 2 }}>
        {translate('cycles.rulesInUse', { rules: list(names) })}
      </Alert>
    )
  }
  if (refusal?.code !== 'STALE')
    return <Refusal refusal={refusal && { ...refusal, details: { ...refusal.details, problems: [] } }} sx={{ mb: 2 }} />
  return (
    <ConflictAlert saveMine={saveMine} takeTheirs={takeTheirs}>
      <ul style={{ margin: 0, paddingLeft: '1.4em' }}>
        {changesOf(rowsOfCycle(present), rows).map(({ kind, row }) => (
          <li key={`${kind} ${row?.key}`}>{translate(`cycles.ruleChanged.${kind}`, { name: row ? row.zh || row.en : '' })}</li>
        ))}
      </ul>
    </ConflictAlert>
  )
}
