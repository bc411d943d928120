import ArrowDropDown from '@mui/icons-material/ArrowDropDown'
import { Box, Button, Link, Popover, Skeleton } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useScope } from '../../kit/scope/scope.ts'

const RecordSelect = lazy(async () => ({ default: (await import('../../kit/fields/RecordSelect.tsx')).RecordSelect }))

/** The choice of the organisation that every page shows. */
export function OrganizationChoice() {
  const translate = useTranslate()
  const { organization, organizationId, top, choose } = useScope()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (!organization) return null
  const pick = (org: string | null) => {
    setAnchor(null)
    choose({ org })
  }
  const above = [...(organization.ancestors ?? []), ...(top && top.id !== organization.id ? [top] : [])]
  const links = above.filter((each, index) => above.findIndex(({ id }) => id === each.id) === index)
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="dialog"
        aria-label={`${translate('layout.organization')} ${organization.shortName ?? organization.name}`}
        title={organization.name}
        onClick={event => setAnchor(event.currentTarget)}
        endIcon={<ArrowDropDown />}
        sx={{ minWidth: 0, maxWidth: { xs: '50vw', md: 320 }, fontSize: '1rem', bgcolor: { md: 'rgba(255,255,255,0.12)' } }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {organization.shortName ?? organization.name}
        </Box>
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        <Box sx={{ p: 2, width: 340, maxWidth: '92vw', display: 'flex', flexDirection: 'column', gap: 1.5 }}>
          {links.map(({ id, name }) => (
            <Link key={id} component="button" align="left" onClick={() => pick(id)}>
              {name}
            </Link>
          ))}
          <Suspense fallback={<Skeleton variant="rounded" height={40} />}>
            <RecordSelect
              resource="organizations"
              sort="ordinal"
              label={translate('layout.organization')}
              value={organizationId}
              onChange={id => pick(id)}
            />
          </Suspense>
        </Box>
      </Popover>
    </>
  )
}
