import { Alert, Button, Link } from '@mui/material'
import type { ReactNode } from 'react'
import { Title, useGetList, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { StateChip } from '../fields/StateChip.tsx'
import { useLocalizedText } from '../i18n/use-localized-text.ts'
import { DescriptionList } from '../page/DescriptionList.tsx'
import { HistoryLink } from '../page/HistoryLink.tsx'
import { PageHead, RecordPage } from '../page/RecordPage.tsx'
import { Section } from '../page/Section.tsx'
import { undoBy } from '../verbs/UndoNote.tsx'
import { VerbButton } from '../verbs/VerbButton.tsx'
import { Revisions } from './Revisions.tsx'
import type { RevisedNoun, Revision, RevisionDraft, RevisionInput } from './revision.ts'
import { useFactsOf } from './use-facts-of.ts'

type Props<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput> = {
  noun: RevisedNoun<Row, Draft, Input>
  /** Buttons of its own. */
  acts?: (row: Row) => ReactNode
  /** Below the facts. */
  children?: (row: Row) => ReactNode
}

/** One revision: what it says, what may be done with it, and what came before. */
export const RevisionPage = <Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput>(
  props: Props<Row, Draft, Input>,
) => <RecordPage<Row> resource={props.noun.resource}>{row => <Shown key={row.id} row={row} {...props} />}</RecordPage>

function Shown<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput>({
  noun,
  row,
  acts,
  children,
}: Props<Row, Draft, Input> & { row: Row }) {
  const translate = useTranslate()
  const text = useLocalizedText()
  const factsOf = useFactsOf(noun)
  const { resource, verbs } = noun
  const { data: revisions = [] } = useGetList<Row>(resource, {
    filter: { code: row.code, all: true },
    sort: { field: 'revision', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  })
  const newest = revisions[0] ?? row
  const seen = { id: row.id, version: row.version }
  const title = text(row.name) || row.name.zh
  const may = (event: Row['allowedEvents'][number]) => row.allowedEvents.includes(event)
  return (
    <>
      <Title title={title} />
      <PageHead
        title={title}
        chip={
          <>
            <StateChip vocabulary="RevisionStatus" code={row.status} />
            {translate('kit.revisions.number', { revision: row.revision })}
          </>
        }
      >
        <HistoryLink id={row.id} />
        {acts?.(row)}
        {may('REINSTATE') && (
          <VerbButton
            verb={verbs.reinstate}
            variables={seen}
            label="RevisionEvent.REINSTATE"
            undo={({ id, version }) => undoBy(verbs.retire, { id, version })}
          />
        )}
        {may('RETIRE') && (
          <VerbButton
            verb={verbs.retire}
            variables={seen}
            label="RevisionEvent.RETIRE"
            consequence={translate('kit.revisions.retireWhat', { name: title })}
            undo={({ id, version }) => undoBy(verbs.reinstate, { id, version })}
          />
        )}
        {may('REVISE') && (
          <Button component={RouterLink} to={`/${resource}/${row.id}`} variant="contained" size="small">
            {translate(row.frozen ? 'kit.revisions.revise' : 'ra.action.edit')}
          </Button>
        )}
      </PageHead>
      {row.status === 'SUPERSEDED' && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('kit.revisions.older', { newest: newest.revision })}{' '}
          <Link component={RouterLink} to={`/${resource}/${newest.id}/show`}>
            {translate('kit.revisions.toNewest')}
          </Link>
        </Alert>
      )}
      {row.status === 'RETIRED' && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('kit.revisions.retired')}
        </Alert>
      )}
      {row.status === 'OFFERED' && row.frozen && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('kit.revisions.frozen')} {may('REVISE') && translate('kit.revisions.frozenWayOn')}
        </Alert>
      )}
      <Section title={translate('kit.revisions.about')}>
        <DescriptionList
          items={factsOf(row)
            .filter(({ apart, lines }) => !apart && lines.length > 0)
            .map(({ label, lines }) => [label, lines.map(line => <div key={line.code}>{line.text}</div>)])}
        />
      </Section>
      {children?.(row)}
      {revisions.length > 1 && <Revisions resource={resource} present={row.id} revisions={revisions} factsOf={factsOf} />}
    </>
  )
}
