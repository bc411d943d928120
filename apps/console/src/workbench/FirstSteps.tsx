import CheckCircle from '@mui/icons-material/CheckCircle'
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked'
import { Box, Button, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { TemplateButton } from '../imports/TemplateButton.tsx'
import { useScope } from '../layout/scope.ts'
import { useMe } from '../layout/use-me.ts'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Refusal } from '../shared/Refusal.tsx'
import { refusalOf } from '../shared/refusal.ts'
import { Section } from '../shared/Section.tsx'
import { useAsk } from '../shared/use-ask.ts'
import { FirstCycle } from './FirstCycle.tsx'
import { firstHourQuery } from './queries.ts'

type Counted = { total: number }
type FirstHour = { organizations: Counted; people: Counted; accounts: Counted; reviews: Counted; rosterEntries: Counted }
const nobody = '00000000-0000-0000-0000-000000000000'

/** From an empty installation to the first review: each step says what is done, and what comes next. */
export function FirstSteps() {
  const translate = useTranslate()
  const { may } = useMe()
  const { cycles, cycle } = useScope()
  const leads = may('cycle:manage') && cycles.length <= 1
  const { data, error } = useAsk<FirstHour>(firstHourQuery, { cycleId: cycle?.id ?? nobody }, { enabled: leads })
  if (!leads) return cycle ? null : <EmptyState text={translate('workbench.waitForOffice')} />
  if (error && !cycle) return <Refusal refusal={refusalOf(error)} />
  if (!data || data.reviews.total > 0) return null
  const { organizations, people, accounts, rosterEntries } = data
  const has = { roster: people.total > 0, cycle: cycle !== null, accounts: accounts.total > 1 }
  const next = (['roster', 'cycle'] as const).find(step => !has[step]) ?? 'review'
  return (
    <Section title={translate('workbench.firstHour')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        <Step
          name="roster"
          done={has.roster}
          next={next}
          said={translate(has.roster ? 'workbench.rosterThere' : 'workbench.rosterFirst', {
            organizations: organizations.total,
            people: people.total,
          })}
        >
          {!has.roster && <TemplateButton />}
          <Button component={Link} to="/imports" size="small" variant={has.roster ? 'text' : 'contained'}>
            {translate(has.roster ? 'workbench.importMore' : 'workbench.importNow')}
          </Button>
          {!has.roster && (
            <Button component={Link} to="/organizations" size="small">
              {translate('workbench.byHand')}
            </Button>
          )}
        </Step>
        <Step
          name="cycle"
          done={has.cycle}
          next={next}
          said={
            cycle
              ? translate('workbench.cycleThere', { name: cycle.name, due: rosterEntries.total })
              : translate(has.roster ? 'workbench.cycleNext' : 'workbench.cycleLater')
          }
        >
          {has.roster && !cycle && <FirstCycle />}
          {cycle && (
            <Button component={Link} to={`/cycles/${cycle.id}/show`} size="small">
              {translate('workbench.openCycle')}
            </Button>
          )}
        </Step>
        <Step
          name="accounts"
          done={has.accounts}
          next={next}
          said={translate(has.accounts ? 'workbench.accountsThere' : 'workbench.accountsNext', { smart_count: accounts.total })}
        >
          {has.roster && (
            <Button component={Link} to="/accounts" size="small">
              {translate('workbench.invite')}
            </Button>
          )}
        </Step>
        <Step name="review" done={false} next={next} said={translate(next === 'review' ? 'workbench.reviewNext' : 'workbench.reviewLater')}>
          {next === 'review' && (
            <Button component={Link} to="/notReviewed" size="small" variant="contained">
              {translate('workbench.toNotReviewed')}
            </Button>
          )}
        </Step>
      </Box>
    </Section>
  )
}

function Step({ name, done, next, said, children }: { name: string; done: boolean; next: string; said: string; children?: ReactNode }) {
  const translate = useTranslate()
  const Mark = done ? CheckCircle : RadioButtonUnchecked
  return (
    <Box
      component="li"
      aria-current={next === name ? 'step' : undefined}
      sx={{ display: 'grid', gridTemplateColumns: { xs: 'auto 1fr', sm: 'auto 7em 1fr' }, gap: 1, py: 1, alignItems: 'start' }}
    >
      <Mark fontSize="small" color={done ? 'success' : next === name ? 'primary' : 'disabled'} sx={{ mt: '2px' }} />
      <Typography sx={{ fontWeight: 600 }}>{translate(`workbench.step.${name}`)}</Typography>
      <Box sx={{ gridColumn: { xs: '2', sm: 'auto' }, minWidth: 0 }}>
        <Typography color={done || next === name ? 'text.primary' : 'text.secondary'}>{said}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>{children}</Box>
      </Box>
    </Box>
  )
}
