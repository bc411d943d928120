import { Alert, Box, Link, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { toneColours } from '../kit/fields/state-colours.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { Section } from '../kit/page/Section.tsx'
import type { Branch, ImportRow } from './selections.ts'

const tones = { CREATE: 'green', UPDATE: 'amber', UNCHANGED: 'grey' } as const

/** The organisations as they will stand: what is founded, changed and stays, with the people of each branch. */
export function OrganizationTree({ report }: { report: NonNullable<ImportRow['report']> }) {
  const translate = useTranslate()
  const { organizations, organizationCount } = report
  const namesakes = organizations.filter(({ namesakeId }) => namesakeId)
  return (
    <Section title={translate('imports.tree')}>
      {namesakes.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate('imports.namesakes', { smart_count: namesakes.length })}
        </Alert>
      )}
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 480, overflowY: 'auto' }}
        tabIndex={0}
        aria-label={translate('imports.tree')}
      >
        {organizations.map((branch, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and the list never changes
          <Line key={index} branch={branch} />
        ))}
      </Box>
      {organizations.length < organizationCount && (
        <Typography color="text.secondary">
          {translate('imports.moreBranches', { shown: organizations.length, total: organizationCount })}
        </Typography>
      )}
    </Section>
  )
}

function Line({ branch }: { branch: Branch }) {
  const translate = useTranslate()
  const { list } = usePunctuation()
  const { name, depth, mark, namesakeId, namesakeParent } = branch
  const { text, ground } = toneColours[tones[mark]]
  const people = (['create', 'update', 'unchanged'] as const).flatMap(outcome =>
    branch[outcome] > 0 ? translate(`imports.people.${outcome}`, { smart_count: branch[outcome] }) : [],
  )
  return (
    <Box
      component="li"
      sx={{ pl: { xs: depth * 1.5, sm: depth * 3 }, py: 0.5, display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}
    >
      <Box component="span" sx={{ px: 0.75, borderRadius: 1, fontSize: '0.875rem', whiteSpace: 'nowrap', color: text, bgcolor: ground }}>
        {translate(`imports.mark.${mark}`)}
      </Box>
      <Typography component="span" sx={{ overflowWrap: 'anywhere', fontWeight: depth === 0 ? 600 : undefined }}>
        {name}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        {list(people)}
      </Typography>
      {namesakeId && (
        <Link component={RouterLink} to={`/organizations/${namesakeId}/show`} variant="body2">
          {translate(namesakeParent ? 'imports.namesakeBelow' : 'imports.namesakeTop', { parent: namesakeParent })}
        </Link>
      )}
    </Box>
  )
}
