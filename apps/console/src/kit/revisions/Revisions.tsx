import { Box, Link, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { Section } from '../page/Section.tsx'
import { Differences } from './Differences.tsx'
import type { Fact, Revision } from './revision.ts'

type Props<Row> = { resource: string; present: string; revisions: readonly Row[]; factsOf: (row: Row) => readonly Fact[] }

/** Every revision, the newest first, with what changed from the one before. */
export function Revisions<Row extends Revision>({ resource, present, revisions, factsOf }: Props<Row>) {
  const translate = useTranslate()
  return (
    <Section title={translate('kit.revisions.all')}>
      {revisions.map((row, i) => {
        const before = revisions[i + 1]
        const name = translate('kit.revisions.number', { revision: row.revision })
        return (
          <Box key={row.id} sx={{ mb: 1.5 }}>
            {row.id === present ? (
              <Typography sx={{ fontWeight: 600 }}>{`${name} · ${translate('kit.revisions.thisOne')}`}</Typography>
            ) : (
              <Link component={RouterLink} to={`/${resource}/${row.id}/show`}>
                {name}
              </Link>
            )}
            {before ? (
              <Differences before={factsOf(before)} after={factsOf(row)} />
            ) : (
              <Typography color="text.secondary">{translate('kit.revisions.first')}</Typography>
            )}
          </Box>
        )
      })}
    </Section>
  )
}
