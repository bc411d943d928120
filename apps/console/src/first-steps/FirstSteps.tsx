import { Box, Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { TemplateButton } from '../imports/TemplateButton.tsx'
import { EmptyState } from '../kit/page/EmptyState.tsx'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { useScope } from '../kit/scope/scope.ts'
import { FirstCycle } from './FirstCycle.tsx'
import { FirstStep } from './FirstStep.tsx'
import { firstHourOf, firstHourQuery } from './queries.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** From an empty installation to the first review: each step says what is done, and what comes next. */
export function FirstSteps() {
  const translate = useTranslate()
  const { may } = useMe()
  const { cycles, cycle } = useScope()
  const leads = may('CYCLE_MANAGE') && cycles.length <= 1
  const { data, error } = useGraphqlQuery(firstHourQuery, leads ? firstHourOf(cycle?.id ?? nobody) : null)
  if (!leads) return cycle ? null : <EmptyState text={translate('first-steps.waitForOffice')} />
  if (error && !cycle) return <Refusal refusal={refusalOf(error)} />
  if (!data) return null
  const { organizations, people, appointments, accounts, reviews, rosterEntries } = data
  const has = {
    roster: people.total > 0,
    cycle: cycle !== null,
    accounts: accounts.total > 1,
    start: data.cycles.items.some(({ status }) => status !== 'PREPARATION'),
    review: reviews.total > 0,
  }
  if (has.start && has.review) return null
  const next = (['roster', 'cycle', 'accounts', 'start'] as const).find(step => !has[step]) ?? 'review'
  const rosterSaid = has.roster
    ? appointments.total > 0
      ? 'rosterThere'
      : 'postsNext'
    : organizations.total > 0
      ? 'peopleNext'
      : 'rosterFirst'
  const reviewSaid = has.review ? 'reviewThere' : !has.start ? 'reviewLater' : has.accounts ? 'reviewByColleague' : 'reviewNext'
  return (
    <Section title={translate('first-steps.firstHour')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        <FirstStep
          name="roster"
          done={has.roster}
          next={next}
          said={translate(`first-steps.${rosterSaid}`, {
            organizations: translate('first-steps.organizations', { smart_count: organizations.total }),
            people: translate('first-steps.people', { smart_count: people.total }),
          })}
        >
          {!has.roster && <TemplateButton />}
          <Button component={Link} to="/imports" size="small" variant={has.roster ? 'text' : 'contained'}>
            {translate(has.roster ? 'first-steps.importMore' : 'first-steps.importNow')}
          </Button>
          {!has.roster && (
            <Button component={Link} to={organizations.total > 0 ? '/people/create' : '/organizations'} size="small">
              {translate(organizations.total > 0 ? 'first-steps.personByHand' : 'first-steps.byHand')}
            </Button>
          )}
          {rosterSaid === 'postsNext' && (
            <Button component={Link} to="/people" size="small">
              {translate('first-steps.appoint')}
            </Button>
          )}
        </FirstStep>
        <FirstStep
          name="cycle"
          done={has.cycle}
          next={next}
          said={
            cycle
              ? translate('first-steps.cycleThere', { name: cycle.name, due: rosterEntries.total })
              : translate(has.roster ? 'first-steps.cycleNext' : 'first-steps.cycleLater')
          }
        >
          {has.roster && !cycle && <FirstCycle />}
          {cycle && (
            <Button component={Link} to={`/cycles/${cycle.id}/show`} size="small">
              {translate('first-steps.openCycle')}
            </Button>
          )}
        </FirstStep>
        <FirstStep
          name="accounts"
          done={has.accounts}
          next={next}
          said={translate(has.accounts ? 'first-steps.accountsThere' : 'first-steps.accountsNext', { smart_count: accounts.total })}
        >
          {has.roster && (
            <Button component={Link} to="/accounts" size="small" variant={next === 'accounts' ? 'contained' : 'text'}>
              {translate(has.accounts ? 'first-steps.inviteMore' : 'first-steps.invite')}
            </Button>
          )}
        </FirstStep>
        <FirstStep
          name="start"
          done={has.start}
          next={next}
          said={translate(`first-steps.${has.start ? 'startThere' : cycle ? 'startNext' : 'startLater'}`)}
        >
          {cycle && !has.start && (
            <Button component={Link} to={`/cycles/${cycle.id}/show`} size="small" variant={next === 'start' ? 'contained' : 'text'}>
              {translate('first-steps.toStart')}
            </Button>
          )}
        </FirstStep>
        <FirstStep name="review" done={has.review} next={next} said={translate(`first-steps.${reviewSaid}`)}>
          {has.start && !has.review && (
            <Button component={Link} to="/notReviewed" size="small" variant={next === 'review' ? 'contained' : 'text'}>
              {translate('first-steps.toNotReviewed')}
            </Button>
          )}
        </FirstStep>
      </Box>
    </Section>
  )
}
