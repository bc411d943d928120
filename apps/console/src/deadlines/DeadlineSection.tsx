import { List, ListItem, ListItemText, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useHolderName } from '../accounts/use-holder-name.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { LabeledValue } from '../kit/page/LabeledValue.tsx'
import { Section } from '../kit/page/Section.tsx'
import { MoveButtons } from '../kit/verbs/MoveButtons.tsx'
import { Deadline } from './Deadline.tsx'
import { deadlineMoves } from './moves.ts'
import type { WithDeadline } from './selections.ts'
import { useDerivationText } from './use-derivation-text.ts'

/** By when, how that was found, what became of it, and what the reader may do about it. */
export function DeadlineSection({ row }: { row: WithDeadline }) {
  const translate = useTranslate()
  const { day } = useFormat()
  const say = useDerivationText()
  const { deadlineKind, pausedOn } = row.round
  const derivation = row.deadline?.derivation
  if (!deadlineKind) return null
  const actions = <MoveButtons moves={deadlineMoves} vocabulary="DeadlineEvent" allowed={row.allowedDeadlineEvents ?? []} />
  return (
    <Section title={translate('deadlines.title')} actions={actions}>
      <Stack spacing={1.5}>
        {pausedOn ? <Typography>{translate('deadlines.pausedSince', { day: day(pausedOn) })}</Typography> : <Deadline row={row} />}
        <LabeledValue label={translate('deadlines.how')}>{derivation && say(derivation)}</LabeledValue>
        {(row.deadlineChanges?.length ?? 0) > 1 && <History row={row} />}
      </Stack>
    </Section>
  )
}

function History({ row }: { row: WithDeadline }) {
  const translate = useTranslate()
  const nameOf = useHolderName()
  const { day } = useFormat()
  const latestFirst = [...(row.deadlineChanges ?? [])].reverse()
  const moved = (before: string | null, after: string | null) =>
    translate(`deadlines.${before === null ? 'to' : after === null ? 'was' : 'from'}`, { before: day(before), after: day(after) })
  return (
    <LabeledValue label={translate('deadlines.history')}>
      <List dense disablePadding>
        {latestFirst.map(({ id, kind, beforeOn, afterOn, effectiveOn, reason, changedBy }) => (
          <ListItem key={id} disableGutters sx={{ py: 0 }}>
            <ListItemText
              primary={`${translate(`DeadlineChangeKind.${kind}`)} ${moved(beforeOn, afterOn)}`}
              secondary={[
                translate('deadlines.by', { name: nameOf(changedBy), on: day(effectiveOn) }),
                reason && translate('deadlines.reasonOf', { reason }),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          </ListItem>
        ))}
      </List>
    </LabeledValue>
  )
}
