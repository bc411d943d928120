import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material'
import { Loading, Title, useGetOne, useTranslate } from 'react-admin'
import { Link, useParams } from 'react-router-dom'
import { Section } from '../shared/Section.tsx'
import { StateChip } from '../shared/StateChip.tsx'
import { VerbButton } from '../shared/VerbButton.tsx'
import type { Import } from './facts.ts'
import { ProblemTable } from './ProblemTable.tsx'
import { SheetTable } from './SheetTable.tsx'
import { importVerbs } from './verbs.ts'

const atWork = (status: string | undefined) => status === 'READING' || status === 'APPLYING'

/** One file on its way: read, reported, confirmed, applied. The page may be left and opened again. */
export function ImportShow() {
  const translate = useTranslate()
  const { id = '' } = useParams()
  const { data } = useGetOne<Import>('imports', { id }, { refetchInterval: query => (atWork(query.state.data?.status) ? 700 : false) })
  if (!data) return <Loading />
  const { fileName, status, done, total, report, version } = data
  const changes = report?.sheets.reduce((sum, { create, update }) => sum + create + update, 0) ?? 0
  return (
    <Box sx={{ mt: 2, maxWidth: 1000 }}>
      <Title title={translate('layout.menu.imports')} />
      <Section title={fileName} actions={<StateChip vocabulary="imports.status" code={status} />}>
        <Typography sx={{ mb: 1 }}>
          {translate(`imports.next.${status}`, { done, total, changes, smart_count: report?.problemCount ?? 0 })}
        </Typography>
        <Box sx={{ minHeight: 8 }}>
          {atWork(status) && (total > 0 ? <LinearProgress variant="determinate" value={(100 * done) / total} /> : <LinearProgress />)}
        </Box>
        {status === 'CHECKED' && (
          <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
            <VerbButton
              verb={importVerbs.confirm}
              variables={{ id, version }}
              label="imports.confirm"
              variant="contained"
              {...(changes > 0 && { consequence: translate('imports.consequence', { changes }) })}
            />
            <VerbButton verb={importVerbs.discard} variables={{ id, version }} label="imports.discard" />
          </Box>
        )}
        {status === 'APPLIED' && (
          <Alert
            severity="success"
            action={
              <Button component={Link} to="/organizations">
                {translate('layout.menu.organizations')}
              </Button>
            }
          >
            {translate('imports.applied')}
          </Alert>
        )}
        {(status === 'REFUSED' || status === 'FAILED') && (
          <Button component={Link} to="/imports" variant="contained" sx={{ mt: 1 }}>
            {translate('imports.again')}
          </Button>
        )}
      </Section>
      {report && report.problems.length > 0 && <ProblemTable report={report} />}
      {report && report.sheets.length > 0 && <SheetTable sheets={report.sheets} />}
    </Box>
  )
}
