import { Button, Typography } from '@mui/material'
import { Loading, Title, useGetList, useTranslate } from 'react-admin'
import { useNavigate, useParams } from 'react-router-dom'
import { useFormat } from '../kit/i18n/use-format.ts'
import { Pages } from '../kit/page/Pages.tsx'
import { PageHead } from '../kit/page/RecordPage.tsx'
import { Section } from '../kit/page/Section.tsx'
import { usePageNumber } from '../kit/page/use-page-number.ts'
import { Changes } from './EventChanges.tsx'
import type { AuditEventRow } from './selections.ts'
import { useActorName } from './use-actor-name.ts'
import { useLogWords } from './use-log-words.ts'

const size = 25

/** Of an event about another thing, such as an import, what it wrote here. */
const changesTo = (id: string, { subjectId, changes }: AuditEventRow) =>
  subjectId === id ? changes : changes.filter(change => 'id' in change && change.id === id)

/** All that was done to one thing, the latest first, each with who, when and what changed. */
export function SubjectEvents() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { moment } = useFormat()
  const byWhom = useActorName()
  const { kind } = useLogWords()
  const { id: subjectId = '' } = useParams()
  const [page, setPage] = usePageNumber(subjectId)
  const { data, total = 0 } = useGetList<AuditEventRow>('auditEvents', {
    pagination: { page: page + 1, perPage: size },
    sort: { field: 'seq', order: 'DESC' },
    filter: { wroteId: subjectId },
  })
  if (!data) return <Loading />
  return (
    <>
      <Title title={translate('kit.history')} />
      <PageHead title={translate('kit.history')}>
        <Button size="small" onClick={() => navigate(-1)}>
          {translate('ra.action.back')}
        </Button>
      </PageHead>
      {total === 0 && <Typography color="text.secondary">{translate('audit.noEvents')}</Typography>}
      {data.map(event => (
        <Section key={event.seq} title={kind(event.kind)}>
          <Typography color="text.secondary">
            {byWhom(event)} · {moment(event.at)} · {translate('audit.auditEvents.seq')} {event.seq}
          </Typography>
          <Changes changes={changesTo(subjectId, event)} />
        </Section>
      ))}
      <Pages total={total} size={size} page={page} onChange={setPage} />
    </>
  )
}
