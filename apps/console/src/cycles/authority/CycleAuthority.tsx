import { Alert, Button } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { includesAction } from '../../api/may.ts'
import { AuthorityTable } from '../../criteria/AuthorityTable.tsx'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { Section } from '../../kit/page/Section.tsx'
import type { CycleRow } from '../selections.ts'

/** Who reviews whom in this cycle, and by which criteria; changed until a review was given. */
export function CycleAuthority() {
  const translate = useTranslate()
  const { text } = useFormat()
  const { clauses } = usePunctuation()
  const cycle = useRecordContext<CycleRow>()
  if (!cycle?.authority) return null
  const manages = includesAction(cycle.viewerMay, 'CYCLE_MANAGE')
  const criteriaOf = (rule: string) =>
    clauses(
      (cycle.criteria ?? [])
        .filter(({ authorityRule }) => authorityRule === rule)
        .map(({ criteriaSet: { name, revision, announced, listed } }) =>
          announced !== null && announced !== listed
            ? translate('cycles.criteriaCounted', { name: text(name), revision, announced, listed })
            : translate('cycles.criteriaNamed', { name: text(name), revision }),
        ),
    )
  return (
    <Section
      title={translate('cycles.authority')}
      actions={
        cycle.mayUpdateAuthority && (
          <Button component={Link} to={`/cycles/${cycle.id}/authority`} size="small" variant="outlined">
            {translate('cycles.changeAuthority')}
          </Button>
        )
      }
    >
      {manages && cycle.isUsed && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {translate('cycles.authorityFrozen')}
        </Alert>
      )}
      <AuthorityTable rules={cycle.authority.rules} criteriaOf={criteriaOf} label={translate('cycles.authority')} />
    </Section>
  )
}
