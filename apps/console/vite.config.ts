import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { messagesByLanguage } from './messages-plugin.ts'

const api = process.env.PINGYI_API ?? 'http://127.0.0.1:4000'

/** Pages of the console share paths with the api (`/imports`): a browser that asks for a page gets the page. */
const forApi = {
  target: api,
  bypass: (request: { headers: { accept?: string }; method?: string }) =>
    request.method === 'GET' && request.headers.accept?.startsWith('text/html') ? '/index.html' : undefined,
}

/** The documentation is the api's, but for the query page, which is ours. */
const forDocs = {
  target: api,
  bypass: ({ url }: { url?: string }) => (url?.startsWith('/docs/query') ? '/query/index.html' : undefined),
}

export default defineConfig({
  plugins: [react(), messagesByLanguage()],
  resolve: { conditions: ['@pingyi/source', ...defaultClientConditions] },
  server: {
    proxy: { '/graphql': forApi, '/imports': forApi, '/exports': api, '/docs': forDocs, '/healthz': api, '/readyz': api },
  },
  build: {
    outDir: 'dist',
    chunkSizeWarningLimit: 900,
  },
})
