import { Alert, Link } from '@mui/material'
import { defaultAuthority } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { Section } from '../kit/page/Section.tsx'
import { useScope } from '../kit/scope/scope.ts'
import { AuthorityTable } from './AuthorityTable.tsx'

/** Who reviews whom as the documents have it: what the first plan begins with. Each plan has its own. */
export function Authority() {
  const translate = useTranslate()
  const { cycle } = useScope()
  return (
    <Section title={translate('criteria.texts')}>
      <Alert severity="info" sx={{ mb: 1.5 }}>
        {translate('criteria.textsWhat')}{' '}
        {cycle && (
          <Link component={RouterLink} to={`/cycles/${cycle.id}/show`}>
            {translate('criteria.ofCycle', { name: cycle.name })}
          </Link>
        )}
      </Alert>
      <AuthorityTable rules={defaultAuthority.rules} label={translate('criteria.texts')} />
    </Section>
  )
}
