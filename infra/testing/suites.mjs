/**
 * Every vitest run of `npm test`. Those of one row go side by side: a journey waits for its browser most of the time, and the api's
 * tests on 15 fill that. What `needs` something of the machine isn't run without it.
 */
export const suites = [
  [
    { name: 'domain', folder: 'packages/domain' },
    { name: 'console', folder: 'apps/console' },
  ],
  [{ name: 'client', folder: 'packages/client' }],
  [{ name: 'api on PostgreSQL 18', folder: 'apps/api', env: { PINGYI_TEST_POSTGRES: 'embedded' } }],
  [
    { name: 'api on PostgreSQL 15', folder: 'apps/api', env: { PINGYI_TEST_POSTGRES: 'debian' }, needs: ['postgres'] },
    { name: 'journeys', folder: 'test', needs: ['chromium', 'font'] },
  ],
]

/** Those of `npm run test:long`. */
export const longSuites = [
  { name: 'long journeys', folder: 'test', env: { PINGYI_LONG: 'on' } },
  { name: 'a county of 10,000 members', folder: 'apps/api', env: { PINGYI_LONG: 'on' } },
]
