import { Alert, Button, Chip, Link } from '@mui/material'
import { Title, useGetList, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { includesAction } from '../../api/may.ts'
import { DescriptionList } from '../../kit/page/DescriptionList.tsx'
import { HistoryLink } from '../../kit/page/HistoryLink.tsx'
import { PageHead, RecordPage } from '../../kit/page/RecordPage.tsx'
import { Section } from '../../kit/page/Section.tsx'
import type { CriteriaSetRow } from '../selections.ts'
import { useSetText } from '../use-set-text.ts'
import { CriteriaTable } from './CriteriaTable.tsx'
import { Revisions } from './Revisions.tsx'
import { useCyclesOfSets } from './use-cycles-of-sets.ts'

/** One revision of a set: what it measures, who uses it, and what came before. */
export const SetShow = () => <RecordPage<CriteriaSetRow> resource="criteriaSets">{set => <Shown key={set.id} set={set} />}</RecordPage>

function Shown({ set }: { set: CriteriaSetRow }) {
  const translate = useTranslate()
  const { text, list, subjects, counted, source } = useSetText()
  const cyclesOf = useCyclesOfSets()
  const { data: revisions = [] } = useGetList<CriteriaSetRow>('criteriaSets', {
    filter: { code: set.code, all: true },
    sort: { field: 'revision', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  })
  const used = set.frozen
  const newest = revisions[0] ?? set
  const cycles = cyclesOf(set.id)
  const may = includesAction(set.viewerMay, 'CRITERIA_MANAGE') && newest.id === set.id
  return (
    <>
      <Title title={text(set.name)} />
      <PageHead
        title={text(set.name)}
        chip={
          <Chip
            size="small"
            label={`${translate('criteria.revision', { revision: set.revision })} · ${translate(used ? 'criteria.frozenShort' : 'criteria.open')}`}
          />
        }
      >
        <HistoryLink id={set.id} />
        {may && (
          <Button component={RouterLink} to={`/criteriaSets/${set.id}`} variant="contained" size="small">
            {translate(used ? 'criteria.revise' : 'criteria.edit')}
          </Button>
        )}
      </PageHead>
      {newest.id !== set.id && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('criteria.older', { newest: newest.revision })}{' '}
          <Link component={RouterLink} to={`/criteriaSets/${newest.id}/show`}>
            {translate('criteria.toNewest')}
          </Link>
        </Alert>
      )}
      {used && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {cycles.length > 0
            ? translate('criteria.frozenBy', { cycles: list(cycles.map(({ name }) => name)) })
            : translate('criteria.frozen')}
          {may && ` ${translate('criteria.frozenWayOn')}`}
        </Alert>
      )}
      <Section title={translate('criteria.about')}>
        <DescriptionList
          items={[
            [translate('criteria.subjects'), subjects(set)],
            [translate('criteria.count'), counted(set.announced, set.listed)],
            [translate('criteria.source'), source(set.source)],
            [
              translate('criteria.usedBy'),
              cycles.map(({ id, name }, i) => (
                <span key={id}>
                  {i > 0 && ' · '}
                  <Link component={RouterLink} to={`/cycles/${id}/show`}>
                    {name}
                  </Link>
                </span>
              )),
            ],
          ]}
        />
      </Section>
      <Section title={translate('criteria.items')}>
        <CriteriaTable rows={set.criteria} label={translate('criteria.items')} />
      </Section>
      <Section title={set.scale ? `${translate('criteria.scale')} · ${text(set.scale.name)}` : translate('criteria.scale')}>
        {set.scale ? <CriteriaTable rows={set.scale.grades} label={translate('criteria.scale')} /> : translate('criteria.noScale')}
      </Section>
      {revisions.length > 1 && <Revisions present={set.id} revisions={revisions} />}
    </>
  )
}
