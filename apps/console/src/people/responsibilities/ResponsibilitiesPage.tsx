import { Box, FormControlLabel, Switch, Typography } from '@mui/material'
import { useState } from 'react'
import { Title, useGetList, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import type { Named } from '../../api/common-selections.ts'
import { useMe } from '../../api/use-me.ts'
import { Pages } from '../../kit/page/Pages.tsx'
import { PageHead } from '../../kit/page/RecordPage.tsx'
import { Section } from '../../kit/page/Section.tsx'
import { usePageNumber } from '../../kit/page/use-page-number.ts'
import { useScope } from '../../kit/scope/scope.ts'
import type { ResponsibilityRow } from '../selections.ts'
import { Leaders } from './Leaders.tsx'
import { MakeResponsible } from './MakeResponsible.tsx'

const size = 100

/** Who is responsible for which organisation; first those that nobody is responsible for. */
export function ResponsibilitiesPage() {
  const translate = useTranslate()
  const { organizationId, organization } = useScope()
  const { may, today } = useMe()
  const [past, setPast] = useState(false)
  const manages = may('APPOINTMENT_MANAGE')
  const place = organizationId ? { organizationId } : {}
  const [page, setPage] = usePageNumber({ place, past })
  const { data = [], total = 0 } = useGetList<ResponsibilityRow>(
    'responsibilities',
    {
      pagination: { page: page + 1, perPage: size },
      sort: { field: 'person', order: 'ASC' },
      filter: { ...place, ...(!past && { since: today }) },
    },
    { enabled: Boolean(today) },
  )
  return (
    <>
      <Title title={translate('layout.menu.responsibilities')} />
      <PageHead title={[translate('layout.menu.responsibilities'), organization?.name].filter(Boolean).join(' · ')}>
        <FormControlLabel
          sx={{ ml: 0 }}
          control={<Switch size="small" checked={past} onChange={(_, checked) => setPast(checked)} />}
          label={translate('people.showPast')}
        />
        {manages && <MakeResponsible />}
      </PageHead>
      <Nobody organizationId={organizationId} manages={manages} />
      <Section title={translate('people.leaders')}>
        {data.length === 0 && <Typography color="text.secondary">{translate('people.noLeaders')}</Typography>}
        <Leaders duties={data} manages={manages} />
        <Pages total={total} size={size} page={page} onChange={setPage} />
      </Section>
    </>
  )
}

/** The organisations that stand in nobody’s area and are nobody’s contact point. */
function Nobody({ organizationId, manages }: { organizationId: string | null; manages: boolean }) {
  const translate = useTranslate()
  const { today } = useMe()
  const { data = [], total = 0 } = useGetList<Named>(
    'organizations',
    {
      pagination: { page: 1, perPage: 50 },
      sort: { field: 'ordinal', order: 'ASC' },
      filter: { withoutLeaderOn: today, ...(organizationId && { within: organizationId }) },
    },
    { enabled: Boolean(today) },
  )
  if (total === 0) return null
  return (
    <Section title={translate('people.withoutLeader', { smart_count: total })}>
      {data.map(({ id, name }) => (
        <Box key={id} sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', py: 0.5 }}>
          <Box sx={{ flex: 1, minWidth: '12em' }}>
            <Link to={`/organizations/${id}/show`}>{name}</Link>
          </Box>
          {manages && <MakeResponsible organizationId={id} />}
        </Box>
      ))}
      {total > data.length && (
        <Typography color="text.secondary">{translate('people.andMore', { smart_count: total - data.length })}</Typography>
      )}
    </Section>
  )
}
