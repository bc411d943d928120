import { CssBaseline } from '@mui/material'
import { CoreAdminUI } from 'ra-core'
import type { ReactNode } from 'react'
import { AdminContext, CustomRoutes, localStorageStore, Notification, Resource } from 'react-admin'
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom'
import { authProvider } from './api/auth-provider.ts'
import { graphqlDataProvider } from './api/data-provider.ts'
import { queryClientFor } from './api/query-client.ts'
import { send } from './api/send.ts'
import { features, resources } from './features.ts'
import { FeaturesContext } from './kit/feature.ts'
import { TranslatedValidation } from './kit/i18n/TranslatedValidation.tsx'
import { lazyPage } from './kit/page/lazy-page.ts'
import { ErrorPage } from './layout/ErrorPage.tsx'
import { Frame } from './layout/Frame.tsx'
import { LoadingPage } from './layout/LoadingPage.tsx'
import { NotFoundPage } from './layout/NotFoundPage.tsx'
import { darkTheme, lightTheme } from './layout/theme/theme.ts'
import { menu } from './menu.ts'
import { i18nProvider } from './messages.ts'
import { touchedBy } from './touched.ts'

const dataProvider = graphqlDataProvider(resources, send)
const queryClient = queryClientFor(resources, touchedBy)
const store = localStorageStore('1', 'pingyi')
const Workbench = lazyPage(() => import('./workbench/Workbench.tsx'), 'Workbench')
/** Fetched with the workbench, which begins with them: a chunk of their own makes the first load larger. */
const FirstSteps = lazyPage(() => import('./workbench/Workbench.tsx'), 'FirstSteps')
const SignInPage = lazyPage(() => import('./sign-in/SignInPage.tsx'), 'SignInPage')

const ConsoleLayout = ({ children }: { children: ReactNode }) => (
  <Frame menu={menu} withoutCycle={<FirstSteps />}>
    {children}
  </Frame>
)

/** Composes the parts of react-admin that we use. Its own `Admin` would add its forms to the first load. */
function Console() {
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <TranslatedValidation />
      <CssBaseline enableColorScheme>
        <CoreAdminUI
          layout={ConsoleLayout}
          loginPage={SignInPage}
          dashboard={Workbench}
          catchAll={NotFoundPage}
          loading={LoadingPage}
          error={ErrorPage}
          title="评议"
          requireAuth
          disableTelemetry
        >
          {features
            .flatMap(({ resources: pages = [] }) => pages)
            .map(props => (
              <Resource key={props.name} {...props} />
            ))}
          <CustomRoutes>
            {features
              .flatMap(({ routes = [] }) => routes)
              .map(props => (
                <Route key={props.path} {...props} />
              ))}
          </CustomRoutes>
          <CustomRoutes noLayout>
            {features
              .flatMap(({ open = [] }) => open)
              .map(props => (
                <Route key={props.path} {...props} />
              ))}
          </CustomRoutes>
        </CoreAdminUI>
        {/* On a phone, above the buttons of a form at the bottom. */}
        <Notification sx={{ bottom: { xs: 80, sm: 24 } }} />
      </CssBaseline>
    </AdminContext>
  )
}

const router = createBrowserRouter([{ path: '*', element: <Console /> }])

export const App = () => (
  <FeaturesContext.Provider value={features}>
    <RouterProvider router={router} />
  </FeaturesContext.Provider>
)
