import { Paper, useMediaQuery } from '@mui/material'
import { type ReactNode, Suspense } from 'react'
import { Layout } from 'react-admin'
import { useFeatures } from '../kit/feature.ts'
import { useScope } from '../kit/scope/scope.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { LoadingPage } from './LoadingPage.tsx'
import { SideMenu } from './menu/SideMenu.tsx'
import { MenuContext, type MenuGroup } from './menu/use-menu.ts'
import { CycleChoice } from './scope/CycleChoice.tsx'
import { OrganizationChoice } from './scope/OrganizationChoice.tsx'
import { ScopeProvider } from './scope/ScopeProvider.tsx'
import { TopBar } from './top-bar/TopBar.tsx'

type Props = {
  children: ReactNode
  menu: readonly MenuGroup[]
  /** What a page of a cycle shows while there is none. */
  withoutCycle: ReactNode
}

/** Every signed-in page: the bar with cycle and organisation, the menu, and what features show over every page. */
export function Frame({ children, menu, withoutCycle }: Props) {
  const overlays = useFeatures().flatMap(({ overlays: own = [] }) => own)
  return (
    <MenuContext.Provider value={menu}>
      <ScopeProvider withoutCycle={withoutCycle}>
        <Layout
          appBar={TopBar}
          menu={SideMenu}
          error={ErrorPage}
          appBarAlwaysOn
          sx={{
            minWidth: 0,
            '& .RaLayout-content': { px: { xs: 1, sm: 2 }, pb: 4, minWidth: 0, overflowX: { xs: 'auto', lg: 'visible' } },
          }}
        >
          <Scoped>{children}</Scoped>
        </Layout>
        {overlays.map((Overlay, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <Overlay key={place} />
        ))}
      </ScopeProvider>
    </MenuContext.Provider>
  )
}

function Scoped({ children }: { children: ReactNode }) {
  const { ready, organizationId } = useScope()
  const narrow = useMediaQuery('(max-width:900px)')
  return (
    <>
      {narrow && organizationId && (
        <Paper
          variant="outlined"
          sx={{ mt: 1, px: 0.5, minHeight: 44, display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}
        >
          <CycleChoice />
          <OrganizationChoice />
        </Paper>
      )}
      <Suspense fallback={<LoadingPage />}>{ready ? children : <LoadingPage />}</Suspense>
    </>
  )
}
