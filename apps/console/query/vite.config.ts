import { defineConfig } from 'vite'

/** The query page is built apart from the console: built together, they would share chunks, and the console's first load would grow. */
export default defineConfig({
  publicDir: false,
  build: { emptyOutDir: false, chunkSizeWarningLimit: 900, rolldownOptions: { input: { query: 'query/index.html' } } },
})
