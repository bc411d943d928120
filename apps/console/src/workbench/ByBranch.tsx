import { Box, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { printPercent } from '../shared/dates.ts'
import { Section } from '../shared/Section.tsx'
import { toneColours } from '../shared/state-colours.ts'
import type { BranchFigures } from './Figures.tsx'

/** How far each organisation below has come; a line opens who is not reviewed there. */
export function ByBranch({ branches }: { branches: readonly BranchFigures[] }) {
  const translate = useTranslate()
  if (branches.length === 0) return null
  return (
    <Section title={translate('workbench.byBranch')}>
      {branches.map(({ organization, members, rectification }) => (
        <Box
          key={organization.id}
          component={Link}
          to={`/notReviewed?org=${organization.id}`}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr auto', sm: '12em 1fr 9.5em 5em', md: '1fr auto 5em', lg: '12em 1fr 9.5em 5em' },
            columnGap: 2,
            alignItems: 'center',
            minHeight: 36,
            color: 'inherit',
            textDecoration: 'none',
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          <Typography noWrap>{organization.name}</Typography>
          <LinearProgress
            variant="determinate"
            value={members.ratio.percent ?? 0}
            aria-hidden
            sx={{
              height: 6,
              borderRadius: 3,
              display: { xs: 'none', sm: 'block', md: 'none', lg: 'block' },
              visibility: members.ratio.percent === null ? 'hidden' : 'visible',
            }}
          />
          <Typography sx={{ fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}>
            {members.ratio.percent === null
              ? translate('frame.notCounted')
              : `${members.reviewed}/${members.due}　${printPercent(members.ratio.percent)}`}
          </Typography>
          <Typography variant="body2" sx={{ color: toneColours.red.text, textAlign: 'right', gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
            {rectification.late > 0 && translate('workbench.branchLate', { smart_count: rectification.late })}
          </Typography>
        </Box>
      ))}
    </Section>
  )
}
