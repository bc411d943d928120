import { Box, type Theme, Typography, useMediaQuery } from '@mui/material'
import { AppBar, LoadingIndicator, Logout, TitlePortal, UserMenu, useGetIdentity, useTranslate } from 'react-admin'
import { useFeatures } from '../../kit/feature.ts'
import { CycleChoice } from '../scope/CycleChoice.tsx'
import { OrganizationChoice } from '../scope/OrganizationChoice.tsx'
import { DocsItem, QueryItem } from './DocsItem.tsx'
import { DocumentTitle } from './DocumentTitle.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { OwnAccountItem } from './OwnAccountItem.tsx'
import { ThemeItem } from './ThemeItem.tsx'

/** The buttons that features bring, then language and progress. */
function Tools() {
  const tools = useFeatures().flatMap(({ barTools = [] }) => barTools)
  return (
    <>
      {tools.map((Tool, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <Tool key={place} />
      ))}
      <LanguageSwitch />
      <LoadingIndicator aria-hidden />
    </>
  )
}

/** The user menu. Its accessible name contains the visible name. */
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
    <AppBar color="primary" alwaysOn toolbar={<Tools />} userMenu={<OwnMenu />} elevation={0}>
      <Typography variant="h6" component="span" sx={{ mr: 2, display: { xs: 'none', sm: 'block' } }}>
        {translate('kit.product')}
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
