import { Box } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { NoPresentCycle } from '../cycles/create/NextCycle.tsx'
import { FirstSteps } from '../first-steps/FirstSteps.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { useScope } from '../kit/scope/scope.ts'
import { AboutMe } from './AboutMe.tsx'
import { ByBranch } from './ByBranch.tsx'
import { ByForm } from './ByForm.tsx'
import { DueSoon } from './DueSoon.tsx'
import { Figures } from './Figures.tsx'
import { OwedReviews } from './OwedReviews.tsx'
import { onOnePage, PrintHead } from './PrintHead.tsx'
import { waitingQuery, workbenchQuery } from './queries.ts'
import { Trend } from './Trend.tsx'
import { WaitingList } from './WaitingList.tsx'

export { FirstSteps }

/** The landing page: what waits for me, what turns late, and how far we are; a member sees what concerns them. */
export function Workbench() {
  const translate = useTranslate()
  const { cycleId } = useScope()
  return (
    <Box sx={{ mt: 2, ...onOnePage }}>
      <Title title={translate('layout.menu.workbench')} />
      <NoPresentCycle />
      <FirstSteps />
      {cycleId && <OfCycle cycleId={cycleId} />}
    </Box>
  )
}

function OfCycle({ cycleId }: { cycleId: string }) {
  const { me, today, may, mayAtPlace } = useMe()
  const scope = useScope()
  /** Without a place to read figures of, they are asked of oneself. */
  const organizationId = mayAtPlace('STATISTICS_READ') ? scope.organizationId : null
  const counts = may('STATISTICS_READ')
  const asked = { cycleId, organizationId }
  const statistics = useGraphqlQuery(workbenchQuery, counts ? asked : null)
  const waiting = useGraphqlQuery(waitingQuery, asked)
  const error = statistics.error ?? waiting.error
  const figures = statistics.error ? undefined : statistics.data?.statistics
  const reviewsInPerson = me?.person && may('REVIEW_RECORD')
  const isMember = me?.person && !mayAtPlace('REVIEW_READ')
  return (
    <>
      {error && <Refusal refusal={refusalOf(error)} sx={{ mb: 2 }} />}
      <PrintHead cycle={scope.cycle?.name ?? ''} organization={figures?.organization.name ?? ''} />
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(240px, 320px) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <WaitingList waiting={waiting.data?.waiting} />
          {reviewsInPerson && <OwedReviews {...asked} />}
          {me?.person && isMember && <AboutMe cycleId={cycleId} personId={me.person.id} />}
          {today && <DueSoon {...asked} today={today} />}
        </Box>
        {counts && !statistics.error && (
          <Box sx={{ minWidth: 0 }}>
            <Figures figures={figures} cycleId={cycleId} />
            {figures && <ByBranch branches={figures.children.items} cycleId={cycleId} />}
            {figures && !isMember && <ByForm forms={figures.byForm} scope={{ cycleId, organizationId: figures.organization.id }} />}
            <Trend {...asked} />
          </Box>
        )}
      </Box>
    </>
  )
}
