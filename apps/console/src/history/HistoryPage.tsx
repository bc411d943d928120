import { Button, MenuItem, TablePagination, TextField, Typography } from '@mui/material'
import { historyKind } from '@pingyi/domain'
import { Loading, Title, useTranslate } from 'react-admin'
import { Link, useParams, useSearchParams } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { PageHead, RecordPage } from '../kit/page/RecordPage.tsx'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { useScope } from '../kit/scope/scope.ts'
import type { HistoryLine } from './facts.ts'
import { HistoryLines } from './HistoryLines.tsx'
import { organizationHistoryQuery, personHistoryQuery } from './queries.ts'

type Subject = { id: string; name: string }
const size = 100
const onScreen = { '@media print': { display: 'none' } }

export const PersonHistory = () => (
  <RecordPage<Subject> resource="people">{subject => <OneHistory subject={subject} of="people" query={personHistoryQuery} />}</RecordPage>
)
export const OrganizationHistory = () => (
  <RecordPage<Subject> resource="organizations">
    {subject => <OneHistory subject={subject} of="organizations" query={organizationHistoryQuery} />}
  </RecordPage>
)

/** Everything of a subject in the order of its days; kind, cycle and page stay in the address. */
function OneHistory({ subject, of, query }: { subject: Subject; of: string; query: string }) {
  const translate = useTranslate()
  const { cycles } = useScope()
  const { id = '' } = useParams()
  const [address, setAddress] = useSearchParams()
  const [kind, cycleId, page] = [address.get('kind') ?? '', address.get('of') ?? '', Number(address.get('page') ?? 0)]
  const filter = { ...(kind && { kinds: [kind] }), ...(cycleId && { cycleId }) }
  const { data, error } = useGraphqlQuery<{ data: { total: number; items: HistoryLine[] } }>(query, {
    id,
    page: { number: page + 1, size },
    filter,
  })
  const choose = (name: string, value: string) =>
    setAddress(before => {
      if (name !== 'page') before.delete('page')
      if (value) before.set(name, value)
      else before.delete(name)
      return before
    })
  const choice = (name: string, label: string, value: string, choices: readonly { id: string; name: string }[]) => (
    <TextField
      select
      size="small"
      label={translate(label)}
      value={value}
      onChange={event => choose(name, event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      sx={{ width: '11em', ...onScreen }}
    >
      <MenuItem value="">{translate('history.all')}</MenuItem>
      {choices.map(one => (
        <MenuItem key={one.id} value={one.id}>
          {one.name}
        </MenuItem>
      ))}
    </TextField>
  )
  const kinds = historyKind.codes.map(code => ({ id: code, name: translate(`HistoryKind.${code}`) }))
  return (
    <>
      <Title title={`${subject.name} · ${translate('history.title')}`} />
      <PageHead
        title={<Link to={`/${of}/${subject.id}/show`}>{subject.name}</Link>}
        chip={<Typography>{translate('history.title')}</Typography>}
      >
        {choice('kind', 'history.kind', kind, kinds)}
        {choice('of', 'frame.cycle', cycleId, cycles)}
        <Button size="small" variant="outlined" sx={onScreen} onClick={() => window.print()}>
          {translate('history.print')}
        </Button>
      </PageHead>
      {error && <Refusal refusal={refusalOf(error)} />}
      {!data && !error && <Loading />}
      {data && (
        <Section title={translate('history.count', { smart_count: data.data.total })}>
          {data.data.total === 0 && <Typography color="text.secondary">{translate('history.empty')}</Typography>}
          <HistoryLines lines={data.data.items} subjectId={subject.id} />
          {data.data.total > size && (
            <TablePagination
              component="div"
              count={data.data.total}
              page={page}
              rowsPerPage={size}
              rowsPerPageOptions={[size]}
              onPageChange={(_, next) => choose('page', next ? String(next) : '')}
              sx={onScreen}
            />
          )}
        </Section>
      )}
    </>
  )
}
