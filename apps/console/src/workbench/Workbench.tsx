import { Box } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { NoPresentCycle } from '../cycles/NextCycle.tsx'
import { useScope } from '../layout/scope.ts'
import { useMe } from '../layout/use-me.ts'
import { Refusal } from '../shared/Refusal.tsx'
import { refusalOf } from '../shared/refusal.ts'
import { useAsk } from '../shared/use-ask.ts'
import { ByBranch } from './ByBranch.tsx'
import { Figures, type WorkbenchFigures } from './Figures.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { waitingQuery, workbenchQuery } from './queries.ts'
import { WaitingList } from './WaitingList.tsx'
import type { Waiting } from './waiting.ts'

/** The landing page: what waits for me, and how far we are. */
export function Workbench() {
  const translate = useTranslate()
  const { may, mayAtPlace } = useMe()
  const { cycleId, ...scope } = useScope()
  /** Without a place to read figures of, they are asked of oneself. */
  const organizationId = mayAtPlace('statistics:read') ? scope.organizationId : null
  const counts = may('statistics:read')
  const statistics = useAsk<{ statistics: WorkbenchFigures }>(
    workbenchQuery,
    { cycleId, organizationId },
    { enabled: Boolean(cycleId) && counts },
  )
  const waiting = useAsk<{ waiting: Waiting }>(waitingQuery, { cycleId, organizationId }, { enabled: Boolean(cycleId) })
  const error = statistics.error ?? waiting.error
  return (
    <Box sx={{ mt: 2 }}>
      <Title title={translate('layout.menu.workbench')} />
      <NoPresentCycle />
      {error && <Refusal refusal={refusalOf(error)} sx={{ mb: 2 }} />}
      {cycleId ? (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: 'minmax(260px, 1fr) 2fr' }, alignItems: 'start' }}>
          <WaitingList waiting={waiting.data?.waiting} />
          {counts && !statistics.error && (
            <div>
              <Figures figures={statistics.data?.statistics} />
              <ByBranch branches={statistics.data?.statistics.children.items ?? []} />
            </div>
          )}
        </Box>
      ) : (
        <FirstSteps />
      )}
    </Box>
  )
}
