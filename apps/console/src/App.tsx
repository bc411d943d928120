import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin'
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom'
import { features } from './features.ts'
import { Frame } from './layout/Frame.tsx'
import { Lost } from './layout/Lost.tsx'
import { theme } from './layout/theme.ts'
import { authProvider } from './provider/auth-provider.ts'
import { graphqlDataProvider } from './provider/data-provider.ts'
import { i18nProvider } from './provider/i18n-provider.ts'
import { queries } from './provider/queries.ts'
import { resources } from './provider/resources.ts'
import { send } from './provider/send.ts'
import { SignInPage } from './sign-in/SignInPage.tsx'
import { Workbench } from './workbench/Workbench.tsx'

const dataProvider = graphqlDataProvider(resources, send)
const store = localStorageStore('1', 'pingyi')

function Console() {
  return (
    <Admin
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queries}
      store={store}
      theme={theme}
      darkTheme={null}
      layout={Frame}
      loginPage={SignInPage}
      dashboard={Workbench}
      catchAll={Lost}
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
    </Admin>
  )
}

const router = createBrowserRouter([{ path: '*', element: <Console /> }])

export const App = () => <RouterProvider router={router} />
