import { Box, Link, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { Section } from '../../kit/page/Section.tsx'
import type { CriteriaSetRow } from '../selections.ts'
import { Differences } from './Differences.tsx'

/** Every revision, the newest first, with what changed from the one before. */
export function Revisions({ present, revisions }: { present: string; revisions: readonly CriteriaSetRow[] }) {
  const translate = useTranslate()
  return (
    <Section title={translate('criteria.revisions')}>
      {revisions.map((set, i) => {
        const before = revisions[i + 1]
        const name = translate('criteria.revision', { revision: set.revision })
        return (
          <Box key={set.id} sx={{ mb: 1.5 }}>
            {set.id === present ? (
              <Typography sx={{ fontWeight: 600 }}>{`${name} · ${translate('criteria.thisOne')}`}</Typography>
            ) : (
              <Link component={RouterLink} to={`/criteriaSets/${set.id}/show`}>
                {name}
              </Link>
            )}
            {before ? (
              <Differences before={before} after={set} />
            ) : (
              <Typography color="text.secondary">{translate('criteria.first')}</Typography>
            )}
          </Box>
        )
      })}
    </Section>
  )
}
