const test = '[.]test[.]tsx?$'

/** The stored things: the only files of a feature that another feature may import. */
const entities = [
  'account',
  'access-token',
  'organization',
  'organization-edge',
  'unit',
  'body',
  'person',
  'membership',
  'post',
  'appointment',
  'responsibility',
  'comment',
  'cycle',
  'roster-entry',
  'assignment',
  'criteria-set',
  'review-form',
  'treatment',
  'occasion',
  'review',
  'review-remark',
  'opinion',
  'rectification',
  'round',
  'measure',
  'measure-opinion',
  'deadline-change',
  'transition',
  'audit-event',
  'import',
  'saved-view',
  'hand-over',
]

const rule = (name, from, to) => ({ name, severity: 'error', from, to })

/** The only file outside the api that imports its sources: `npm run dev` runs them. */
const apiFromSources = '^infra/dev/api[.]mjs$'

const infraAndTest = [
  rule('infra-knows-no-app', { path: '^infra/', pathNot: apiFromSources }, { path: '^(apps|packages|test)/' }),
  rule('commands-are-not-imported', {}, { path: '^infra/(commands/|run[.]mjs$)' }),
  rule('entry-needs-no-package', { path: '^infra/run[.]mjs$' }, { path: '(^|/)node_modules/', reachable: true }),
  rule(
    'apps-know-no-infra',
    { path: '^(apps|packages)/', pathNot: [test, '/src/testing/', '/vitest[.]config[.]ts$'] },
    { path: '^(infra|test)/' },
  ),
  rule('journeys-stay-outside', { path: '^test/' }, { path: '^(apps|packages)/' }),
  rule('kit-knows-no-journey', { path: '^test/kit/' }, { path: '^test/(?!kit/)' }),
  rule('tests-are-not-imported', {}, { path: test }),
]

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }),
    rule('domain-is-pure', { path: '^packages/domain/src', pathNot: test }, { pathNot: '^packages/domain/src' }),
    rule('client-stands-alone', { path: '^packages/client/src', pathNot: test }, { path: '^(packages/(?!client/)|apps/)' }),
    rule('client-knows-no-app', { path: '^packages/client/' }, { path: '^apps/' }),
    rule('apps-never-meet', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
    rule('platform-knows-no-feature', { path: '^apps/api/src/platform/', pathNot: test }, { path: '^apps/api/src/(?!platform/)' }),
    rule(
      'features-meet-at-entities',
      { path: '^apps/api/src/([^/]+)/', pathNot: [test, '^apps/api/src/(platform|sample|testing)/'] },
      { path: '^apps/api/src/(?!platform/)[^/]+/', pathNot: ['^apps/api/src/$1/', `/(${entities.join('|')})[.]ts$`] },
    ),
    ...infraAndTest,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { conditionNames: ['@pingyi/source', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
}
