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

/** Layers of the console: App → nouns → layout → kit → api. Layout and kit get what nouns bring from the list of features. */
const consoleLayers = [
  rule(
    'console-api-knows-nothing-above',
    { path: '^apps/console/src/api/', pathNot: test },
    { path: '^apps/console/src/', pathNot: '^apps/console/src/api/' },
  ),
  rule(
    'console-kit-knows-no-noun',
    { path: '^apps/console/src/kit/', pathNot: test },
    { path: '^apps/console/src/', pathNot: '^apps/console/src/(api|kit)/' },
  ),
  rule(
    'console-layout-knows-no-noun',
    { path: '^apps/console/src/layout/', pathNot: test },
    { path: '^apps/console/src/', pathNot: '^apps/console/src/(api|kit|layout)/' },
  ),
  rule(
    'console-nouns-know-no-app',
    { path: '^apps/console/src/(?!testing/)[^/]+/', pathNot: test },
    { path: ['^apps/console/src/[^/]+$', '^apps/console/src/testing/'] },
  ),
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
    ...consoleLayers,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { conditionNames: ['@pingyi/source', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
}
