import { Button, MenuItem, TextField, Typography } from '@mui/material'
import { historyKind } from '@pingyi/domain/internal'
import { Loading, Title, useTranslate } from 'react-admin'
import { Link, useParams, useSearchParams } from 'react-router-dom'
import type { Named } from '../api/common-selections.ts'
import type { QueryHistoryOfPersonArgs } from '../api/schema.ts'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { Pages } from '../kit/page/Pages.tsx'
import { PageHead, RecordPage } from '../kit/page/RecordPage.tsx'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { useScope } from '../kit/scope/scope.ts'
import { HistoryLines } from './HistoryLines.tsx'
import { organizationHistoryQuery, personHistoryQuery } from './queries.ts'

const size = 100
const onScreen = { '@media print': { display: 'none' } }

type Asked = Omit<QueryHistoryOfPersonArgs, 'personId'>
const usePersonLines = (personId: string, asked: Asked) => {
  const { data, error } = useGraphqlQuery(personHistoryQuery, { personId, ...asked })
  return { lines: data?.historyOfPerson, error }
}
const useOrganizationLines = (organizationId: string, asked: Asked) => {
  const { data, error } = useGraphqlQuery(organizationHistoryQuery, { organizationId, ...asked })
  return { lines: data?.historyOfOrganization, error }
}

export const PersonHistory = () => (
  <RecordPage<Named> resource="people">{subject => <OneHistory subject={subject} of="people" useLines={usePersonLines} />}</RecordPage>
)
export const OrganizationHistory = () => (
  <RecordPage<Named> resource="organizations">
    {subject => <OneHistory subject={subject} of="organizations" useLines={useOrganizationLines} />}
  </RecordPage>
)

/** Everything of a subject in the order of its days; kind, cycle and page stay in the address. */
function OneHistory({ subject, of, useLines }: { subject: Named; of: string; useLines: typeof usePersonLines }) {
  const translate = useTranslate()
  const { cycles } = useScope()
  const { id = '' } = useParams()
  const [address, setAddress] = useSearchParams()
  const [kind, cycleId, page] = [address.get('kind') ?? '', address.get('of') ?? '', Number(address.get('page') ?? 0)]
  const filter = { ...(historyKind.has(kind) && { kinds: [kind] }), ...(cycleId && { cycleId }) }
  const { lines, error } = useLines(id, { page: { number: page + 1, size }, filter })
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
        {choice('kind', 'kit.fields.kind', kind, kinds)}
        {choice('of', 'layout.cycle', cycleId, cycles)}
        <Button size="small" variant="outlined" sx={onScreen} onClick={() => window.print()}>
          {translate('kit.print')}
        </Button>
      </PageHead>
      {error && <Refusal refusal={refusalOf(error)} />}
      {!lines && !error && <Loading />}
      {lines && (
        <Section title={translate('history.count', { smart_count: lines.total })}>
          {lines.total === 0 && <Typography color="text.secondary">{translate('history.empty')}</Typography>}
          <HistoryLines lines={lines.items} subjectId={subject.id} />
          <Pages total={lines.total} size={size} page={page} onChange={next => choose('page', next ? String(next) : '')} />
        </Section>
      )}
    </>
  )
}
