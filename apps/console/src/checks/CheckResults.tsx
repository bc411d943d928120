import { Alert, Box, Typography } from '@mui/material'
import { checkSeverity } from '@pingyi/domain/internal'
import { useTranslate } from 'react-admin'
import { Section } from '../kit/page/Section.tsx'
import { CheckLine } from './CheckLine.tsx'
import type { CheckRow } from './queries.ts'

const bare = { listStyle: 'none', m: 0, p: 0 }

/** What was found, the worst first; then all that was looked for without finding anything. */
export function CheckResults({ checks }: { checks: readonly CheckRow[] }) {
  const translate = useTranslate()
  const found = checks.filter(({ count }) => count > 0)
  const clean = checks.filter(({ count }) => count === 0)
  return (
    <>
      {found.length === 0 && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate('checks.clean', { kinds: checks.length })}
        </Alert>
      )}
      {checkSeverity.codes.map(severity => {
        const lines = found.filter(check => check.severity === severity)
        return (
          lines.length > 0 && (
            <Section key={severity} title={translate(`CheckSeverity.${severity}`)}>
              <Box component="ul" sx={bare}>
                {lines.map(check => (
                  <CheckLine key={check.kind} check={check} />
                ))}
              </Box>
            </Section>
          )
        )
      })}
      {clean.length > 0 && (
        <Section title={translate('checks.looked')}>
          <Box component="ul" sx={{ ...bare, columns: { sm: 2 }, columnGap: 3 }}>
            {clean.map(({ kind, partial }) => (
              <Typography key={kind} component="li" variant="body2" color="text.secondary" sx={{ py: 0.25, breakInside: 'avoid' }}>
                {translate(`CheckKind.${kind}`)}
                {partial && ` · ${translate('checks.partial')}`}
              </Typography>
            ))}
          </Box>
        </Section>
      )}
    </>
  )
}
