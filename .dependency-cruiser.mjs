// The import walls. `walls` says what each folder of src/ may import besides itself and npm packages, `homes` where a
// library may be imported; README.md prints `walls` as a table. Test files may import anything.

/** @typedef {{ readonly from: string, readonly allowed: readonly string[] }} Wall */

/**
 * `from` and `allowed` are paths below src/: a folder, a file, or with `*` for one path segment.
 * In `from: 'rules/*'` each subfolder is a room of its own.
 * @param {string} from
 * @param {readonly string[]} allowed
 * @returns {Wall}
 */
const layer = (from, allowed) => ({ from, allowed });

export const walls = [
  layer('diagnostic', []),
  layer('model', ['diagnostic']),
  layer('load', ['diagnostic', 'model']),
  layer('edit', ['diagnostic', 'model', 'load']),
  layer('graph', ['diagnostic', 'model', 'load']),
  layer('match', ['diagnostic', 'model', 'load', 'graph']),
  layer('coverage', ['diagnostic', 'model', 'load', 'graph', 'match']),
  layer('check', ['diagnostic', 'model', 'load', 'graph', 'match', 'coverage']),
  layer('rules/*', ['diagnostic', 'model', 'graph', 'match', 'coverage', 'check']),
  layer('rules/*.ts', ['diagnostic', 'check', 'rules/*/pack.ts']),
  layer('views', ['diagnostic', 'model', 'graph', 'match', 'coverage', 'check']),
  layer('render', ['diagnostic', 'model', 'views/picture.ts']),
  layer('formats/*', ['diagnostic', 'model', 'load', 'formats/*.ts']),
  layer('formats/*.ts', ['diagnostic', 'model', 'load', 'formats/*']),
  layer('diff', ['diagnostic', 'model', 'load', 'graph']),
  layer('reporters', ['diagnostic', 'model']),
  layer('document', ['diagnostic', 'model', 'graph', 'match', 'coverage', 'check', 'views', 'render', 'diff']),
  layer('cli', ['index.ts']),
];

/** @typedef {{ readonly library: string, readonly folders: readonly string[], readonly typesIn: readonly string[] }} Home */

/**
 * A library is imported only in `folders`; in `typesIn` by `import type` alone.
 * @param {string} library
 * @param {readonly string[]} folders
 * @param {readonly string[]} typesIn
 * @returns {Home}
 */
const home = (library, folders, typesIn = []) => ({ library, folders, typesIn });

const homes = [
  home('ajv', ['load']),
  home('commander', ['cli']),
  home('graphology', ['graph']),
  home('js-yaml', ['load']),
  home('yaml', ['load', 'edit', 'formats']),
  home('zod', ['model', 'check', 'rules', 'views'], ['load']),
];

const isTest = '\\.test\\.ts$';

/** @param {string} path */
const pattern = (path) =>
  `^src/${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}${path.endsWith('.ts') ? '$' : '/'}`;

/** @param {Wall} wall */
const wallRule = ({ from, allowed }) => ({
  name: `wall-${from.replaceAll(/\W+/g, '-').replace(/-$/, '')}`,
  comment: `src/${from} may import only: ${['itself', ...allowed].join(', ')}`,
  severity: /** @type {const} */ ('error'),
  from: { path: pattern(from).replace('[^/]+/', '([^/]+)/'), pathNot: isTest },
  to: { path: '^src/', pathNot: [pattern(from).replace('[^/]+/', '$1/'), ...allowed.map(pattern)] },
});

const walled = ['^src/index\\.ts$', ...walls.map(({ from }) => pattern(from))];

/** @param {Home} home */
const homeRules = ({ library, folders, typesIn }) => {
  const to = { path: `(^|/)node_modules/(@types/)?${library}/` };
  const comment = `${library} may be imported only in: ${folders.map((folder) => `src/${folder}`).join(', ')}`;
  const severity = /** @type {const} */ ('error');
  return [
    {
      name: `home-of-${library}`,
      comment,
      severity,
      from: { path: '^src/', pathNot: [isTest, ...[...folders, ...typesIn].map(pattern)] },
      to,
    },
    {
      name: `types-of-${library}`,
      comment,
      severity,
      from: { path: typesIn.map(pattern), pathNot: isTest },
      to: { ...to, dependencyTypesNot: /** @type {import('dependency-cruiser').DependencyType[]} */ (['type-only']) },
    },
  ].filter(({ from }) => from.path.length > 0);
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...walls.map(wallRule),
    ...homes.flatMap(homeRules),
    {
      name: 'folder-without-walls',
      comment: 'every folder of src/ must be listed in `walls`',
      severity: 'error',
      from: { path: '^src/', pathNot: walled },
      to: {},
    },
    {
      name: 'to-folder-without-walls',
      comment: 'every folder of src/ must be listed in `walls`',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: walled },
    },
    {
      name: 'index-knows-no-cli',
      comment: 'the library does not know its command line',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'io-only-in-cli',
      comment: 'only src/cli touches files, processes, streams and the environment',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', isTest] },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|child_process|process|os|worker_threads|cluster|readline|repl|tty|inspector|async_hooks)(/|$)',
      },
    },
    {
      name: 'no-socket',
      comment: 'qtsc never opens a socket',
      severity: 'error',
      from: { path: '^src/', pathNot: isTest },
      to: { dependencyTypes: ['core'], path: '^(node:)?(net|tls|dgram|dns|http|http2|https)(/|$)' },
    },
    {
      name: 'no-test-import',
      comment: 'shipped code does not import tests, scripts or benchmarks',
      severity: 'error',
      from: { path: '^src/', pathNot: isTest },
      to: { path: [isTest, '^(test|bench|scripts)/'] },
    },
    {
      name: 'no-dev-dependency',
      comment: 'shipped code imports only what package.json lists under dependencies',
      severity: 'error',
      from: { path: '^src/', pathNot: isTest },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '(^|/)node_modules/@types/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      comment: 'nothing imports this file and it imports nothing',
      severity: 'error',
      from: { orphan: true, pathNot: [isTest, '\\.d\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type-only imports count too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
