import { Alert, Box, Button, Link, Typography } from '@mui/material'
import { type CheckKind, checkKind } from '@pingyi/domain/internal'
import { Loading, Title, useTranslate } from 'react-admin'
import { Link as RouterLink, useParams } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { Pages } from '../kit/page/Pages.tsx'
import { PageHead } from '../kit/page/RecordPage.tsx'
import { Section } from '../kit/page/Section.tsx'
import { usePageNumber } from '../kit/page/use-page-number.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { useScope } from '../kit/scope/scope.ts'
import { useFixOf } from './links.ts'
import { findingsQuery } from './queries.ts'
import { useFindingText } from './use-finding-text.ts'

const size = 50

/** Everything found of one kind; each line opens the page on which it is put right. */
export function FindingsPage() {
  const translate = useTranslate()
  const { kind } = useParams()
  return checkKind.has(kind) ? <Findings key={kind} kind={kind} /> : <Alert severity="warning">{translate('checks.unknown')}</Alert>
}

function Findings({ kind }: { kind: CheckKind }) {
  const translate = useTranslate()
  const fixOf = useFixOf()
  const { cycleId, organizationId } = useScope()
  const { name, further } = useFindingText()
  const [page, setPage] = usePageNumber({ cycleId, organizationId })
  const variables = cycleId ? { cycleId, organizationId, kind, page: { number: page + 1, size } } : null
  const { data, error } = useGraphqlQuery(findingsQuery, variables)
  const found = data?.checkFindings
  const title = translate(`CheckKind.${kind}`)
  return (
    <>
      <Title title={title} />
      <PageHead title={title}>
        <Button component={RouterLink} to="/checks" size="small">
          {translate('checks.back')}
        </Button>
        <Button size="small" variant="outlined" onClick={() => window.print()}>
          {translate('kit.print')}
        </Button>
      </PageHead>
      {error && <Refusal refusal={refusalOf(error)} />}
      {!found && !error && <Loading />}
      {found && !error && (
        <Section title={translate('checks.count', { smart_count: found.total })}>
          {found.total === 0 && <Typography color="text.secondary">{translate('checks.none')}</Typography>}
          <Box component="ol" start={page * size + 1} sx={{ m: 0, pl: 4 }}>
            {found.items.map(one => (
              <Typography key={`${one.id} ${one.name}`} component="li" sx={{ py: 0.75, overflowWrap: 'anywhere', breakInside: 'avoid' }}>
                <Link component={RouterLink} to={fixOf(one)}>
                  {name(one)}
                </Link>{' '}
                <Typography component="span" variant="body2" color="text.secondary">
                  {further(kind, one)}
                </Typography>
              </Typography>
            ))}
          </Box>
          <Pages total={found.total} size={size} page={page} onChange={setPage} />
        </Section>
      )}
    </>
  )
}
