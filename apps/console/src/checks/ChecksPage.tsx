import { Button, Typography } from '@mui/material'
import { Loading, Title, useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { PageHead } from '../kit/page/RecordPage.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { useScope } from '../kit/scope/scope.ts'
import { WithoutCycle } from '../kit/scope/WithoutCycle.tsx'
import { CheckResults } from './CheckResults.tsx'
import { MeaningChanges } from './MeaningChanges.tsx'
import { checksQuery } from './queries.ts'

/** Before the report: what is wrong or missing in the cycle and organisation chosen. */
export function ChecksPage() {
  const translate = useTranslate()
  const { day } = useFormat()
  const { today, may } = useMe()
  const { cycle, cycleId, organization, organizationId, top } = useScope()
  const { data, error } = useGraphqlQuery(checksQuery, cycleId ? { cycleId, organizationId } : null)
  if (!cycleId) return <WithoutCycle />
  const name = (organization ?? top)?.name
  const found = data?.checks.filter(({ count }) => count > 0).length ?? 0
  return (
    <>
      <Title title={translate('checks.title')} />
      <PageHead title={name ? translate('checks.titleOf', { organization: name }) : translate('checks.title')}>
        <Button size="small" variant="outlined" onClick={() => window.print()}>
          {translate('kit.print')}
        </Button>
      </PageHead>
      {error && <Refusal refusal={refusalOf(error)} sx={{ mb: 2 }} />}
      {!error && !data && <Loading />}
      {!error && data && (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
            {translate('checks.lead')} {translate('checks.stamp', { cycle: cycle?.name, on: day(today), kinds: data.checks.length, found })}
          </Typography>
          <CheckResults checks={data.checks} />
          {may('AUDIT_READ') && <MeaningChanges />}
        </>
      )}
    </>
  )
}
