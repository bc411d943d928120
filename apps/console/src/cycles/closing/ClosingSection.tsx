import { Alert, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useHolderName } from '../../accounts/use-holder-name.ts'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { Section } from '../../kit/page/Section.tsx'
import { reason } from '../../kit/verbs/move.ts'
import { VerbButton } from '../../kit/verbs/VerbButton.tsx'
import type { CycleRow } from '../selections.ts'
import { cycleVerbs } from '../verbs.ts'
import { CloseCycle } from './CloseCycle.tsx'
import { Settled } from './Settled.tsx'

/** What is open in a started cycle, and each time that it was closed, with what became of it. */
export function ClosingSection({ cycle }: { cycle: CycleRow }) {
  const translate = useTranslate()
  const nameOf = useHolderName()
  const { moment } = useFormat()
  const { closings = [], mayClose, mayReopen } = cycle
  if (!mayClose && closings.length === 0) return null
  return (
    <Section
      title={translate('cycles.closing')}
      actions={
        mayReopen && (
          <VerbButton
            verb={cycleVerbs.reopen}
            variables={{ id: cycle.id, version: cycle.version }}
            label="CycleEvent.REOPEN"
            ask={[reason]}
            consequence={translate('cycles.reopenWhat', { name: cycle.name })}
          />
        )
      }
    >
      {closings.map(closing => (
        <div key={closing.id}>
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate('cycles.closed', { at: moment(closing.recordedAt), by: nameOf(closing.closedBy) })}
          </Alert>
          <Settled settled={closing.settled} next={closing.nextCycle} />
          {closing.reopenedAt && (
            <Typography sx={{ my: 1 }}>
              {translate('cycles.reopened', {
                at: moment(closing.reopenedAt),
                by: closing.reopenedBy ? nameOf(closing.reopenedBy) : '',
                reason: closing.reopenReason,
              })}
            </Typography>
          )}
        </div>
      ))}
      {mayClose && <CloseCycle cycle={cycle} />}
    </Section>
  )
}
