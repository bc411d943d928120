import ChevronRight from '@mui/icons-material/ChevronRight'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { Box, IconButton, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { StateChip } from '../../kit/fields/StateChip.tsx'
import { AddBelow } from '../AddBelow.tsx'
import type { OrganizationRow as Row } from '../selections.ts'

type Props = { organization: Row; depth: number; open?: boolean; toggle?: () => void }

/** One line of the tree: name, kind, secretary, members, and what can be added below. */
export function OrganizationRow({ organization, depth, open, toggle }: Props) {
  const translate = useTranslate()
  const { id, name, kind, memberCount, secretary, dissolvedOn } = organization
  return (
    <Box
      role="treeitem"
      aria-expanded={toggle ? Boolean(open) : undefined}
      aria-level={depth + 1}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        pl: depth * 2.5,
        minHeight: 44,
        borderBottom: 1,
        borderColor: 'divider',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <IconButton
        size="small"
        onClick={toggle}
        aria-label={translate(open ? 'ra.action.close' : 'ra.action.expand')}
        sx={{ visibility: toggle ? 'visible' : 'hidden' }}
      >
        {open ? <ExpandMore /> : <ChevronRight />}
      </IconButton>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box
          component={Link}
          to={`/organizations/${id}/show`}
          sx={{ color: dissolvedOn ? 'text.secondary' : 'primary.main', textDecoration: dissolvedOn ? 'line-through' : 'none' }}
        >
          {name}
        </Box>
      </Box>
      <Typography color="text.secondary" sx={{ width: '9em', display: { xs: 'none', md: 'block' } }} noWrap>
        {secretary?.name}
      </Typography>
      <Box sx={{ width: '8.5em', display: { xs: 'none', sm: 'block' } }}>
        <StateChip vocabulary="OrganizationKind" code={kind} />
      </Box>
      <Typography
        component={Link}
        to={`/people?org=${id}`}
        sx={{
          whiteSpace: 'nowrap',
          width: '6.5em',
          textAlign: 'right',
          fontVariantNumeric: 'tabular-nums',
          color: 'inherit',
          textDecoration: 'none',
        }}
      >
        {memberCount !== null && translate('organizations.members', { smart_count: memberCount })}
      </Typography>
      <Box sx={{ width: { md: '7em' }, display: { xs: 'none', md: 'block' }, textAlign: 'right' }}>
        {organization.mayAddBelow && <AddBelow parentId={id} />}
      </Box>
    </Box>
  )
}
