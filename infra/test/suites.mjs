/** Every vitest run of `npm test`, the longest first: two go side by side. What `needs` something of the machine isn't run without it. */
export const suites = [
  { name: 'api on PostgreSQL 18', folder: 'apps/api', env: { PINGYI_TEST_POSTGRES: 'embedded' } },
  { name: 'api on PostgreSQL 15', folder: 'apps/api', env: { PINGYI_TEST_POSTGRES: 'debian' }, needs: ['postgres'] },
  { name: 'journeys', folder: 'test', needs: ['chromium', 'font'] },
  { name: 'console', folder: 'apps/console' },
  { name: 'domain', folder: 'packages/domain' },
]
