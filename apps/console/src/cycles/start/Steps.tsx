import CheckCircle from '@mui/icons-material/CheckCircle'
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked'
import { Box, Link, Typography } from '@mui/material'
import { windowOf } from '@pingyi/domain'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { includesAction } from '../../api/may.ts'
import { useMe } from '../../api/use-me.ts'
import { toneColours } from '../../kit/fields/state-colours.ts'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { Section } from '../../kit/page/Section.tsx'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import { refusalOf } from '../../kit/refusal/refusal.ts'
import { VerbButton } from '../../kit/verbs/VerbButton.tsx'
import { useCoverage } from '../coverage/use-coverage.ts'
import type { CoverageRow } from '../queries.ts'
import type { CycleRow } from '../selections.ts'
import { cycleVerbs } from '../verbs.ts'
import { StartCycle } from './StartCycle.tsx'

/** How far the plan has come, and what comes next: plan, roster, coverage, assignments, start. */
export function Steps({ cycle }: { cycle: CycleRow }) {
  const translate = useTranslate()
  const manages = includesAction(cycle.viewerMay, 'CYCLE_MANAGE')
  const { coverage, error } = useCoverage(cycle.id, manages)
  if (!manages) return null
  return (
    <Section title={translate('cycles.steps')}>
      {error && <Refusal refusal={refusalOf(error)} />}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        <Step name="plan" done said={translate('cycles.created')} />
        {coverage && <StepsToStart cycle={cycle} coverage={coverage} />}
      </Box>
    </Section>
  )
}

function StepsToStart({ cycle, coverage }: { cycle: CycleRow; coverage: CoverageRow }) {
  const translate = useTranslate()
  const { moment } = useFormat()
  const { today } = useMe()
  const isOver = today !== null && windowOf(cycle).endsOn < today
  const { due, covered, uncovered, assigned, proposed } = coverage
  const at = { id: cycle.id, version: cycle.version }
  const drawn = due > 0
  const hasStarted = cycle.status !== 'PREPARATION'
  const startSaid = cycle.startedAt
    ? translate('cycles.started', { at: moment(cycle.startedAt) })
    : translate(hasStarted ? 'cycles.startedUnknown' : 'cycles.notStarted')
  return (
    <>
      <Step name="roster" done={drawn} said={drawn ? translate('cycles.rosterDrawn', { due }) : translate('cycles.rosterMissing')}>
        {!drawn && <VerbButton verb={cycleVerbs.drawUp} variables={at} label="cycles.drawUp" variant="contained" />}
      </Step>
      {drawn && (
        <>
          <Step
            name="coverage"
            done={uncovered === 0}
            said={
              <Link
                component={RouterLink}
                to={`/cycles/${cycle.id}/coverage`}
                sx={{ color: uncovered > 0 ? toneColours.red.text : undefined, fontWeight: uncovered > 0 ? 600 : undefined }}
              >
                {uncovered > 0 ? translate('cycles.someUncovered', { uncovered, due }) : translate('cycles.allCovered', { covered, due })}
              </Link>
            }
          />
          <Step name="assignments" done={proposed === 0 && assigned > 0} said={translate('cycles.assignedOf', { assigned, due })}>
            {proposed > 0 && !isOver && (
              <VerbButton
                verb={cycleVerbs.acceptProposed}
                variables={at}
                label="cycles.accept"
                consequence={translate('cycles.acceptWhat', { proposed })}
              />
            )}
          </Step>
          <Step name="start" done={hasStarted} said={startSaid}>
            {cycle.mayStart && !isOver && <StartCycle cycle={cycle} coverage={coverage} />}
            {cycle.mayStart && isOver && (
              <VerbButton verb={cycleVerbs.start} variables={at} label="cycles.startOnly" consequence={translate('cycles.startLate')} />
            )}
          </Step>
        </>
      )}
    </>
  )
}

function Step({ name, done, said, children }: { name: string; done: boolean; said: ReactNode; children?: ReactNode }) {
  const translate = useTranslate()
  const Mark = done ? CheckCircle : RadioButtonUnchecked
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: { xs: 'auto 1fr', sm: 'auto 9em 1fr' }, gap: 1, py: 0.75, alignItems: 'start' }}
    >
      <Mark fontSize="small" color={done ? 'success' : 'disabled'} sx={{ mt: '2px' }} />
      <Typography sx={{ fontWeight: 600 }}>{translate(`cycles.step.${name}`)}</Typography>
      <Box sx={{ gridColumn: { xs: '2', sm: 'auto' }, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', minWidth: 0 }}>
        <Typography component="div">{said}</Typography>
        {children}
      </Box>
    </Box>
  )
}
