const { existsSync, globSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const test = '[.]test[.]tsx?$'

const api = join(__dirname, 'apps/api/src')
const isEntity = file => /^@Entity\(/m.test(readFileSync(join(api, file), 'utf8'))

/** The files with a stored thing: the only ones of a feature that another feature, or the field, may import. */
const entities = existsSync(api) ? globSync('*/**/*.ts', { cwd: api }).filter(isEntity) : []
const entityFile = `^apps/api/src/(${entities.map(file => file.replaceAll('.', '[.]')).join('|')})$`

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
    // Inside the API: main → features → field → platform.
    rule('platform-knows-no-feature', { path: '^apps/api/src/platform/', pathNot: test }, { path: '^apps/api/src/(?!platform/)' }),
    rule(
      'field-knows-entities-only',
      { path: '^apps/api/src/field/', pathNot: test },
      { path: '^apps/api/src/(?!(platform|field)/)', pathNot: entityFile },
    ),
    rule(
      'features-meet-at-entities',
      { path: '^apps/api/src/([^/]+)/', pathNot: [test, '^apps/api/src/(platform|field|sample|testing)/'] },
      { path: '^apps/api/src/(?!(platform|field)/)[^/]+/', pathNot: ['^apps/api/src/$1/', entityFile] },
    ),
    rule(
      'features-know-no-main',
      { path: '^apps/api/src/[^/]+/', pathNot: [test, '^apps/api/src/(backups|sample|testing)/'] },
      { path: '^apps/api/src/[^/]+$' },
    ),
    // Inside rectifications: opinions → measures → rounds ← deadlines, replies → measures, all of them above the entities.
    rule(
      'rooms-in-order',
      { path: '^apps/api/src/rectifications/(?!feature[.]ts)', pathNot: [test, '^apps/api/src/rectifications/[^/]+/'] },
      { path: '^apps/api/src/rectifications/[^/]+/' },
    ),
    ...[
      ['opinions', '(deadlines|replies)'],
      ['replies', '(opinions|deadlines)'],
      ['measures', '(opinions|deadlines|replies)'],
      ['deadlines', '(opinions|measures|replies)'],
      ['rounds', '(opinions|measures|deadlines|replies)'],
    ].map(([from, to]) =>
      rule(
        'rooms-in-order',
        { path: `^apps/api/src/rectifications/${from}/`, pathNot: test },
        { path: `^apps/api/src/rectifications/${to}/` },
      ),
    ),
    ...consoleLayers,
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
