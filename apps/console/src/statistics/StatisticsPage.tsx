import { Button, Typography } from '@mui/material'
import { cycleEntry } from '@pingyi/domain'
import { nameThenAndNow } from '@pingyi/domain/internal'
import { Loading, Title, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { Pages } from '../kit/page/Pages.tsx'
import { PageHead } from '../kit/page/RecordPage.tsx'
import { Section } from '../kit/page/Section.tsx'
import { usePageNumber } from '../kit/page/use-page-number.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { useScope } from '../kit/scope/scope.ts'
import { WithoutCycle } from '../kit/scope/WithoutCycle.tsx'
import { AsOf, useTimes } from './AsOf.tsx'
import { AtClosing } from './AtClosing.tsx'
import { Branches } from './Branches.tsx'
import { ByClass } from './ByClass.tsx'
import { ByRule } from './ByRule.tsx'
import { FormTable } from './FormTable.tsx'
import { statisticsQuery } from './queries.ts'
import { Totals } from './Totals.tsx'

const size = 50

/** The figures of the cycle and organisation chosen, of its branches, and how they came about. */
export const StatisticsPage = () => {
  const translate = useTranslate()
  const { moment, text } = useFormat()
  const { today, mayAtPlace } = useMe()
  const { cycleId, ...scope } = useScope()
  /** Without a place to read figures of, they are asked of oneself. */
  const organizationId = mayAtPlace('STATISTICS_READ') ? scope.organizationId : null
  const { day, ...times } = useTimes()
  const [page, setPage] = usePageNumber({ cycleId, organizationId, ...times })
  const variables = cycleId ? { cycleId, organizationId, ...times, page: { number: page + 1, size } } : null
  const { data, error } = useGraphqlQuery(statisticsQuery, variables)
  if (!cycleId) return <WithoutCycle />
  if (error && !data) return <Refusal refusal={refusalOf(error)} sx={{ mt: 2 }} />
  if (!data) return <Loading />
  const { statistics } = data
  const name = text(nameThenAndNow(statistics.organizationName, statistics.organization.name))
  const title = `${translate('statistics.title')} · ${mayAtPlace('STATISTICS_READ') ? name : translate('statistics.ownOnly', { name })}`
  return (
    <>
      <Title title={title} />
      <PageHead title={title}>
        {mayAtPlace('STATISTICS_READ') && (
          <Button component={Link} to="/checks" size="small" variant="outlined">
            {translate('layout.menu.checks')}
          </Button>
        )}
        <AsOf today={today ?? ''} />
      </PageHead>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('statistics.stamp', { asOf: moment(statistics.asOf), knownAt: moment(statistics.knownAt) })}
        {cycleEntry.members[statistics.entry].stated && translate('statistics.fromRecords')}
      </Typography>
      <Section title={translate('statistics.totals')}>
        <Totals statistics={statistics} asOf={day} />
      </Section>
      {statistics.atClosing && !day && (
        <Section title={translate('statistics.atClosing.title')}>
          <AtClosing statistics={statistics} />
        </Section>
      )}
      {statistics.children.total > 0 && (
        <Section title={translate('statistics.ofBranches')}>
          <Branches statistics={statistics} asOf={day} />
          <Pages total={statistics.children.total} size={size} page={page} onChange={setPage} />
        </Section>
      )}
      <Section title={translate('statistics.byRule')}>
        <ByRule statistics={statistics} asOf={day} />
      </Section>
      <Section title={translate('statistics.byClass')}>
        <ByClass statistics={statistics} asOf={day} />
      </Section>
      <Section title={translate('statistics.byForm')}>
        <FormTable
          forms={statistics.byForm}
          scope={{ cycleId: statistics.cycle.id, organizationId: statistics.organization.id }}
          asOf={day}
        />
      </Section>
    </>
  )
}
