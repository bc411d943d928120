import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useScope } from '../layout/scope.ts'
import { useMe } from '../layout/use-me.ts'
import { EmptyState } from '../shared/EmptyState.tsx'

/** Nothing to count yet: what comes first is said, in its order. */
export function FirstSteps() {
  const translate = useTranslate()
  const { may } = useMe()
  const { organizationId } = useScope()
  if (!may('cycle:manage')) return <EmptyState text={translate('workbench.waitForOffice')} />
  if (!organizationId)
    return (
      <EmptyState text={translate('workbench.noOrganization')}>
        <Button component={Link} to="/imports" variant="contained">
          {translate('layout.menu.imports')}
        </Button>
        <Button component={Link} to="/organizations">
          {translate('workbench.byHand')}
        </Button>
      </EmptyState>
    )
  return (
    <EmptyState text={translate('workbench.noCycle')}>
      <Button component={Link} to="/cycles/create" variant="contained">
        {translate('workbench.firstCycle')}
      </Button>
    </EmptyState>
  )
}
