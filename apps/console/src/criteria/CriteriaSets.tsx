import { Box, Typography } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { Section } from '../shared/Section.tsx'
import { useMarks } from '../shared/use-marks.ts'
import { useText } from '../shared/use-text.ts'
import type { CriteriaSetRow } from './facts.ts'

/** Each set with its criteria; a source that announces another number than it lists is shown so. */
export const CriteriaSets = () => {
  const { data = [] } = useGetList<CriteriaSetRow>('criteriaSets', { pagination: { page: 1, perPage: 100 } })
  return (
    <Box sx={{ columns: { md: 2 }, columnGap: 2, '& > *': { breakInside: 'avoid' } }}>
      {data.map(set => (
        <OneSet key={set.id} set={set} />
      ))}
    </Box>
  )
}

const OneSet = ({ set }: { set: CriteriaSetRow }) => {
  const translate = useTranslate()
  const { said, list } = useMarks()
  const text = useText()
  const subjects = set.subjects.map(({ kind, capacity }) =>
    capacity ? translate(`SubjectCapacity.${capacity}`) : translate(`SubjectKind.${kind}`),
  )
  const facts = [
    translate('criteria.revision', { revision: set.revision }),
    `${translate('criteria.subjects')} ${list(subjects)}`,
    set.scale
      ? `${translate('criteria.scale')} ${set.scale.grades.map(({ name }) => text(name)).join(' / ')}`
      : translate('criteria.noScale'),
    set.announced !== null &&
      set.announced !== set.listed &&
      translate('criteria.announced', { announced: set.announced, listed: set.listed }),
    set.frozen && translate('criteria.frozen'),
  ]
  return (
    <Section title={text(set.name)}>
      <Typography variant="body2" color="text.secondary">
        {facts.filter(Boolean).join(' · ')}
      </Typography>
      <Box component="ol" sx={{ my: 1, pl: 3 }}>
        {set.criteria.map(({ code, name }) => (
          <li key={code}>{text(name)}</li>
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {said(translate('criteria.source'), set.source)}
      </Typography>
    </Section>
  )
}
