/** Who may import whom. Paths are matched from the package's root. `npm run check -- directions` */
const NOUNS = '(interviews|rejections|letters|network|cadence|coaching|mailbox|agenda)'
const DOORS = '(http|mcp|cli|jobs)'
const TESTS = '\\.test\\.ts$'
const IN_DATABASE_FOLDER = '^src/platform/db/'

/** A file of a noun folder is a rule unless its ending says what of the world it touches. */
const RULE = `^src/${NOUNS}/[^/]+(?<!-store|-gateway|-worker|-view|\\.test)\\.ts$`
const STORE = `^src/${NOUNS}/[^/]+-store\\.ts$`
const NEIGHBOUR = `^src/${NOUNS}/[^/]+-(gateway|worker)\\.ts$`
const VIEW = `^src/${NOUNS}/[^/]+-view\\.ts$`
const OPERATION = `^src/${NOUNS}/operations/`
/** Tables of words and model weights that a rule reads. */
const DATA = `^src/${NOUNS}/.+\\.json$`
/** Only formats the parts of a mail, with nodemailer's composer. */
const COMPOSES_MAIL = '^src/mailbox/compose-mail\\.ts$'
const PURE_PLATFORM = '^src/platform/(result|hash|calendar|random)\\.ts$'
/** Packages that only compute. */
const PURE_PACKAGES = 'node_modules/(tldts|html-to-text|sanitize-html|postal-mime|ical.js)/'
/** `perennial serve` and `perennial mcp` start the other doors: they are composition. */
const COMPOSITION = '^src/cli/(serve|mcp)[^/]*\\.ts$'

const ours = (...except) => ({ path: '^(src|web|test|bench|scripts|bin)/', pathNot: except })
const rules = { path: RULE, pathNot: COMPOSES_MAIL }

/** Each forbidden direction: who, and what he may not import. */
const DIRECTIONS = {
  'no-circular': [{}, { circular: true }],
  resolvable: [{}, { couldNotResolve: true, pathNot: '^virtual:' }],

  'rules-import-rules': [rules, ours(RULE, DATA, '^src/platform/', NEIGHBOUR)],
  // A rule may name the type of what it is given (an instant, a seal); it may not bring the thing itself.
  'rules-are-given-the-world': [
    rules,
    {
      path: ['^src/platform/', NEIGHBOUR],
      pathNot: PURE_PLATFORM,
      dependencyTypesNot: ['type-only'],
    },
  ],
  'rules-stay-pure': [rules, { dependencyTypes: ['core'] }],
  'rules-use-pure-packages': [rules, { path: 'node_modules/', pathNot: PURE_PACKAGES }],

  'views-import-rules': [{ path: VIEW }, ours(RULE, VIEW, DATA, '^src/platform/')],
  'stores-import-rules-and-platform': [
    { path: STORE },
    ours(RULE, STORE, DATA, '^src/platform/', '^src/(context|tables)\\.ts$', NEIGHBOUR),
  ],
  'stores-know-only-types-of-neighbours': [
    { path: STORE },
    { path: NEIGHBOUR, dependencyTypesNot: ['type-only'] },
  ],
  'neighbours-know-no-store': [
    { path: NEIGHBOUR },
    { path: [STORE, OPERATION, '^src/tables\\.ts$'] },
  ],
  'domain-knows-no-door': [
    { path: `^src/(${NOUNS}|platform)/`, pathNot: TESTS },
    { path: [`^src/${DOORS}/`, '^src/(app|operations)\\.ts$', '^web/'] },
  ],
  'platform-knows-no-domain': [
    { path: '^src/platform/', pathNot: [TESTS, '^src/platform/[^/]+-store\\.ts$'] },
    ours('^src/platform/'),
  ],
  // The platform's own tables (idempotency keys) stand in the one generated list of tables.
  'platform-stores-know-no-domain': [
    { path: '^src/platform/[^/]+-store\\.ts$' },
    ours('^src/platform/', '^src/tables\\.ts$'),
  ],

  'doors-do-not-know-one-another': [
    { path: `^src/${DOORS}/`, pathNot: [COMPOSITION, TESTS] },
    { path: `^src/${DOORS}/`, pathNot: '^src/$1/' },
  ],
  'doors-use-operations': [
    { path: `^src/${DOORS}/`, pathNot: TESTS },
    { path: [STORE, NEIGHBOUR] },
  ],
  'web-imports-rules-and-types': [
    { path: '^web/' },
    { path: '^src/', pathNot: [RULE, DATA, PURE_PLATFORM], dependencyTypesNot: ['type-only'] },
  ],
  'source-knows-no-web': [{ path: '^src/' }, { path: '^web/' }],
  'only-tests-import-tests': [
    { path: '^(src|web|scripts|bin)/', pathNot: TESTS },
    { path: ['^test/', TESTS] },
  ],

  'one-way-to-the-database': [
    { path: '^src/', pathNot: [IN_DATABASE_FOLDER, TESTS] },
    { path: ['^(node:)?sqlite$', 'node_modules/(pg|@types/pg)/'] },
  ],
  'one-way-to-the-mail-server': [
    { path: '^src/', pathNot: ['^src/mailbox/smtp-[^/]+\\.ts$', COMPOSES_MAIL, TESTS] },
    { path: 'node_modules/(nodemailer|@types/nodemailer)/' },
  ],
}

module.exports = {
  forbidden: Object.entries(DIRECTIONS).map(([name, [from, to]]) => ({
    name,
    severity: 'error',
    from,
    to,
  })),
  options: {
    doNotFollow: { path: 'node_modules/' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.svelte', '.json', '.d.ts'],
    },
  },
}
