import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material'
import { Loading, Title, useGetOne, useTranslate } from 'react-admin'
import { Link, useParams } from 'react-router-dom'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { Section } from '../kit/page/Section.tsx'
import { useScope } from '../kit/scope/scope.ts'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { OrganizationTree } from './OrganizationTree.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import { changesOf, newOf } from './report-totals.ts'
import { SheetTable } from './SheetTable.tsx'
import type { ImportRow } from './selections.ts'
import { useAppliedNote } from './use-applied-note.ts'
import { importVerbs } from './verbs.ts'

const atWork = (status: string | undefined) => status === 'READING' || status === 'APPLYING'

/** One file on its way: read, reported, confirmed, applied. The page may be left and opened again. */
export function ImportShow() {
  const translate = useTranslate()
  const { id = '' } = useParams()
  const { data } = useGetOne<ImportRow>('imports', { id }, { refetchInterval: query => (atWork(query.state.data?.status) ? 700 : false) })
  const isJustApplied = useAppliedNote(data)
  if (!data) return <Loading />
  const { fileName, status, allowedEvents, done, total, report, version } = data
  const changes = changesOf(report)
  /** Said before it is done: beside the button while the import is fresh, later in a dialog. */
  const undoWhat = translate('imports.undoWhat', { changes })
  return (
    <Box sx={{ mt: 2, maxWidth: 1000 }}>
      <Title title={translate('layout.menu.imports')} />
      <Section title={fileName} actions={<StateChip vocabulary="imports.statuses" code={status} />}>
        <Typography sx={{ mb: 1 }}>
          {translate(`imports.next.${status}`, { done, total, changes, smart_count: report?.problemCount ?? 0 })}
        </Typography>
        {report && report.members + report.affiliated > 0 && (
          <Typography sx={{ mb: 1 }}>
            {translate('imports.standing', { members: report.members, affiliated: report.affiliated })}
          </Typography>
        )}
        <Box sx={{ minHeight: 8 }}>
          {atWork(status) && (total > 0 ? <LinearProgress variant="determinate" value={(100 * done) / total} /> : <LinearProgress />)}
        </Box>
        {allowedEvents.includes('CONFIRM') && (
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
          <>
            <Alert severity="success" sx={{ mb: 2 }}>
              {translate('imports.applied', { ...newOf(report), changes })}
            </Alert>
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              <Next />
              {changes > 0 && allowedEvents.includes('UNDO') && (
                <VerbButton
                  verb={importVerbs.undo}
                  variables={{ id, version }}
                  label="imports.undo"
                  {...(!isJustApplied && { consequence: undoWhat })}
                />
              )}
            </Box>
            {changes > 0 && isJustApplied && (
              <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
                {undoWhat}
              </Typography>
            )}
          </>
        )}
        {['REFUSED', 'FAILED', 'UNDONE', 'DISCARDED'].includes(status) && (
          <Button component={Link} to="/imports" variant="contained" sx={{ mt: 1 }}>
            {translate('imports.again')}
          </Button>
        )}
      </Section>
      {report && report.problems.length > 0 && <ProblemTable report={report} />}
      {report && report.organizations.length > 0 && <OrganizationTree report={report} />}
      {report && report.sheets.length > 0 && <SheetTable sheets={report.sheets} />}
    </Box>
  )
}

/** On from here: to the first plan, where there is none yet. */
function Next() {
  const translate = useTranslate()
  const { cycles } = useScope()
  return cycles.length === 0 ? (
    <Button component={Link} to="/" variant="contained" size="small">
      {translate('imports.toFirstCycle')}
    </Button>
  ) : (
    <Button component={Link} to="/organizations" variant="contained" size="small">
      {translate('layout.menu.organizations')}
    </Button>
  )
}
