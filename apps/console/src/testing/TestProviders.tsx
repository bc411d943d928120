import type { ReactNode } from 'react'
import { AdminContext, testDataProvider } from 'react-admin'
import { MemoryRouter } from 'react-router-dom'
import { queryClientFor } from '../api/query-client.ts'
import { features } from '../features.ts'
import { FeaturesContext } from '../kit/feature.ts'
import { i18nProvider } from '../messages.ts'

/** What a component needs around it, without a server. */
export const TestProviders = ({ children }: { children: ReactNode }) => (
  <MemoryRouter>
    <FeaturesContext.Provider value={features}>
      <AdminContext dataProvider={testDataProvider()} i18nProvider={i18nProvider} queryClient={queryClientFor({})}>
        {children}
      </AdminContext>
    </FeaturesContext.Provider>
  </MemoryRouter>
)
