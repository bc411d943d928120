import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

/** A busy machine takes more than the second that is usual. */
configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

// Files share a worker with its DOM and its packages, which take longer to load than most tests to run; our own modules are loaded anew.
vi.resetModules()
afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  if (typeof window === 'undefined') return
  localStorage.clear()
  sessionStorage.clear()
  window.history.replaceState(null, '', '/')
  document.body.replaceChildren()
})
