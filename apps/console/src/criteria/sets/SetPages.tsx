import { Link } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { Section } from '../../kit/page/Section.tsx'
import { RevisionCreate, RevisionEdit } from '../../kit/revisions/RevisionEdit.tsx'
import { RevisionList } from '../../kit/revisions/RevisionList.tsx'
import { RevisionPage } from '../../kit/revisions/RevisionPage.tsx'
import type { CriteriaSetRow } from '../selections.ts'
import { useSetText } from '../use-set-text.ts'
import { CriteriaTable } from './CriteriaTable.tsx'
import { criteriaSet } from './criteria-set.tsx'
import { useCyclesOfSets } from './use-cycles-of-sets.ts'

/** Every set: for whom, how many criteria, and which cycles use it. */
export function SetList() {
  const translate = useTranslate()
  const { text, list, subjects, counted } = useSetText()
  const cyclesOf = useCyclesOfSets()
  return (
    <RevisionList<CriteriaSetRow>
      resource="criteriaSets"
      columns={[
        { source: 'subjects', label: 'criteria.subjects', text: subjects },
        { source: 'listed', label: 'criteria.count', text: ({ announced, listed }) => counted(announced, listed) },
        {
          source: 'scale',
          label: 'criteria.scale',
          roomy: true,
          text: ({ scale }) => (scale ? scale.grades.map(({ name }) => text(name)).join(' / ') : translate('criteria.noScale')),
        },
        { source: 'cycles', label: 'criteria.usedBy', text: ({ id }) => list(cyclesOf(id).map(({ name }) => name)), wide: true },
      ]}
    />
  )
}

export const SetShow = () => <RevisionPage noun={criteriaSet}>{set => <SetTables set={set} />}</RevisionPage>
export const SetEdit = () => <RevisionEdit noun={criteriaSet} />
export const SetCreate = () => <RevisionCreate noun={criteriaSet} />

function SetTables({ set }: { set: CriteriaSetRow }) {
  const translate = useTranslate()
  const { text } = useSetText()
  const cycles = useCyclesOfSets()(set.id)
  return (
    <>
      {cycles.length > 0 && (
        <Section title={translate('criteria.usedBy')}>
          {cycles.map(({ id, name }) => (
            <div key={id}>
              <Link component={RouterLink} to={`/cycles/${id}/show`}>
                {name}
              </Link>
            </div>
          ))}
        </Section>
      )}
      <Section title={translate('criteria.items')}>
        <CriteriaTable rows={set.criteria} label={translate('criteria.items')} />
      </Section>
      <Section title={set.scale ? `${translate('criteria.scale')} · ${text(set.scale.name)}` : translate('criteria.scale')}>
        {set.scale ? <CriteriaTable rows={set.scale.grades} label={translate('criteria.scale')} /> : translate('criteria.noScale')}
      </Section>
    </>
  )
}
