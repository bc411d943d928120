import { Box, type Theme, Typography, useMediaQuery } from '@mui/material'
import { AppBar, LoadingIndicator, Logout, TitlePortal, UserMenu, useGetIdentity, useTranslate } from 'react-admin'
import { Bell } from '../inbox/Bell.tsx'
import { CycleChoice } from './CycleChoice.tsx'
import { DocsItem, QueryItem } from './DocsItem.tsx'
import { DocumentTitle } from './DocumentTitle.tsx'
import { FindAnything } from './FindAnything.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { OrganizationChoice } from './OrganizationChoice.tsx'
import { OwnAccountItem } from './OwnAccountItem.tsx'
import { ThemeItem } from './ThemeItem.tsx'

const tools = (
  <>
    <FindAnything />
    <Bell />
    <LanguageSwitch />
    <LoadingIndicator aria-hidden />
  </>
)

/** Named by what is read on it. */
function OwnMenu() {
  const translate = useTranslate()
  const { identity } = useGetIdentity()
  const wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('sm'))
  const label = 'ra.auth.user_menu'
  return (
    <UserMenu label={wide && identity?.fullName ? `${translate(label)} ${identity.fullName}` : label}>
      <OwnAccountItem />
      <ThemeItem />
      <DocsItem />
      <QueryItem />
      <Logout />
    </UserMenu>
  )
}

export function TopBar() {
  const translate = useTranslate()
  const narrow = useMediaQuery('(max-width:900px)')
  return (
    <AppBar color="primary" alwaysOn toolbar={tools} userMenu={<OwnMenu />} elevation={0}>
      <Typography variant="h6" component="span" sx={{ mr: 2, display: { xs: 'none', sm: 'block' } }}>
        {translate('frame.product')}
      </Typography>
      <TitlePortal sx={{ flex: 1, minWidth: 0, '& > .RaConfigurable-root': { display: 'inline' } }} />
      <DocumentTitle />
      {!narrow && (
        <Box sx={{ display: 'flex', gap: 1, minWidth: 0, mr: 1 }}>
          <CycleChoice />
          <OrganizationChoice />
        </Box>
      )}
    </AppBar>
  )
}
