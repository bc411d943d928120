import { CssBaseline } from '@mui/material'
import { CoreAdminUI } from 'ra-core'
import { AdminContext, CustomRoutes, localStorageStore, Notification, Resource } from 'react-admin'
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom'
import { features } from './features.ts'
import { Broken } from './layout/Broken.tsx'
import { Frame } from './layout/Frame.tsx'
import { Lost } from './layout/Lost.tsx'
import { Opening } from './layout/Opening.tsx'
import { darkTheme, lightTheme } from './layout/theme.ts'
import { authProvider } from './provider/auth-provider.ts'
import { graphqlDataProvider } from './provider/data-provider.ts'
import { i18nProvider } from './provider/i18n-provider.ts'
import { queries } from './provider/queries.ts'
import { resources } from './provider/resources.ts'
import { send } from './provider/send.ts'
import { NativeWords } from './shared/NativeWords.tsx'
import { page } from './shared/page.ts'

const dataProvider = graphqlDataProvider(resources, send)
const store = localStorageStore('1', 'pingyi')
const Workbench = page(() => import('./workbench/Workbench.tsx'), 'Workbench')
const SignInPage = page(() => import('./sign-in/SignInPage.tsx'), 'SignInPage')

/** The parts of react-admin that we use, put together here: its own `Admin` brings its sign-in form and forms along to the first load. */
function Console() {
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queries}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <NativeWords />
      <CssBaseline enableColorScheme>
        <CoreAdminUI
          layout={Frame}
          loginPage={SignInPage}
          dashboard={Workbench}
          catchAll={Lost}
          loading={Opening}
          error={Broken}
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
        <Notification />
      </CssBaseline>
    </AdminContext>
  )
}

const router = createBrowserRouter([{ path: '*', element: <Console /> }])

export const App = () => <RouterProvider router={router} />
