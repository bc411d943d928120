import { Paper, useMediaQuery } from '@mui/material'
import { type ReactNode, Suspense } from 'react'
import { Layout } from 'react-admin'
import { useScope } from '../kit/scope/scope.ts'
import { SignInDialog } from '../sign-in/SignInDialog.tsx'
import { Broken } from './Broken.tsx'
import { SideMenu } from './menu/SideMenu.tsx'
import { Opening } from './Opening.tsx'
import { CycleChoice } from './scope/CycleChoice.tsx'
import { OrganizationChoice } from './scope/OrganizationChoice.tsx'
import { ScopeProvider } from './scope/ScopeProvider.tsx'
import { TopBar } from './top-bar/TopBar.tsx'

/** Every signed-in page: the bar with cycle and organisation, the menu, and the sign-in that an ended session asks for. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <ScopeProvider>
      <Layout
        appBar={TopBar}
        menu={SideMenu}
        error={Broken}
        appBarAlwaysOn
        sx={{ minWidth: 0, '& .RaLayout-content': { px: { xs: 1, sm: 2 }, pb: 4, minWidth: 0, overflowX: { xs: 'auto', lg: 'visible' } } }}
      >
        <Scoped>{children}</Scoped>
      </Layout>
      <SignInDialog />
    </ScopeProvider>
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
      <Suspense fallback={<Opening />}>{ready ? children : <Opening />}</Suspense>
    </>
  )
}
