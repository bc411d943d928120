import { Box, Button, Paper, TextField } from '@mui/material'
import { useState } from 'react'
import { Loading, Title, useGetList, useGetOne, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'
import { EmptyState } from '../../kit/page/EmptyState.tsx'
import { useDebouncedValue } from '../../kit/page/use-debounced-value.ts'
import { useScope } from '../../kit/scope/scope.ts'
import { AddBelow } from '../AddBelow.tsx'
import type { OrganizationRow as Row } from '../selections.ts'
import { OrganizationBranch } from './OrganizationBranch.tsx'
import { OrganizationRow } from './OrganizationRow.tsx'

export function OrganizationTree() {
  const translate = useTranslate()
  const { may } = useMe()
  const { organizationId } = useScope()
  const [typed, setTyped] = useState('')
  const search = useDebouncedValue(typed.trim(), 250)
  const root = useGetOne<Row>('organizations', { id: organizationId ?? '' }, { enabled: Boolean(organizationId) })
  const found = useGetList<Row>(
    'organizations',
    { pagination: { page: 1, perPage: 50 }, sort: { field: 'ordinal', order: 'ASC' }, filter: { search } },
    { enabled: search !== '' },
  )
  if (!organizationId)
    return (
      <EmptyState text={translate('organizations.empty')}>
        {may('ORGANIZATION_MANAGE') && <AddBelow parentId={null} variant="contained" />}
        {may('ROSTER_IMPORT') && (
          <Button component={Link} to="/imports">
            {translate('organizations.orImport')}
          </Button>
        )}
      </EmptyState>
    )
  return (
    <Box sx={{ mt: 2 }}>
      <Title title={translate('layout.menu.organizations')} />
      <TextField
        size="small"
        type="search"
        label={translate('organizations.search')}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        sx={{ mb: 1, width: { xs: '100%', sm: 320 } }}
      />
      <Paper variant="outlined" role="tree" aria-label={translate('layout.menu.organizations')} sx={{ px: 1, minHeight: 320 }}>
        {search === '' ? (
          root.data ? (
            <OrganizationBranch organization={root.data} depth={0} />
          ) : (
            <Loading />
          )
        ) : (
          found.data?.map(each => <OrganizationRow key={each.id} organization={each} depth={0} />)
        )}
        {search !== '' && found.total === 0 && <EmptyState text={translate('kit.nothingFound')} />}
      </Paper>
    </Box>
  )
}
