// Packs the package, installs the tarball in an empty folder and uses it as a stranger would. Needs dist/ (npm run build).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const expected = [
  'LICENSE',
  'NOTICE.md',
  'README.md',
  'bin/qtsc.js',
  'dist/cli.js',
  'dist/index.d.ts',
  'dist/index.js',
  /^models\/.+\.yaml$/,
  /^schemas\/.+\.json$/,
  // What `qtsc explain` prints.
  /^src\/rules\/core\/.+\.md$/,
];
const unwelcome = [
  /^src\/(?!rules\/.+\.md$)/,
  /^(test|bench|scripts|out)\//,
  /\.map$/,
  /\.test\./,
  /(?<!\.d)\.ts$/,
  /\.tgz$/,
  /(^|\/)\.env/,
];

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

// What npm tells the scripts it runs must not steer the npm that runs in the empty folder.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !/^npm_(package|lifecycle|config_local_prefix|command)/i.test(key)),
);

/**
 * @param {string} cwd
 * @param {string} command
 * @param {string[]} args
 */
const run = (cwd, command, args) => {
  console.log(`$ ${command} ${args.join(' ')}`);
  const npm = /^(npm|npx)$/.test(command) && process.platform === 'win32';
  const { error, status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: npm });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${status}\n${error ?? ''}${stdout}${stderr}`);
  return stdout.trim();
};

/** @param {string} folder */
const pack = (folder) => {
  const json = JSON.parse(run('.', 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
  // A list up to npm 11, keyed by package name after it.
  const [packed] =
    /** @type {{ filename: string, size: number, unpackedSize: number, files: { path: string, size: number }[] }[]} */ (
      Object.values(json)
    );
  if (!packed) throw new Error('npm pack told nothing');
  return packed;
};

/** @param {readonly string[]} paths */
const checkList = (paths) => {
  /** @param {string | RegExp} wanted */
  const isMissing = (wanted) =>
    !paths.some((path) => (typeof wanted === 'string' ? path === wanted : wanted.test(path)));
  const missing = expected.filter(isMissing);
  const extra = paths.filter((path) => unwelcome.some((wrong) => wrong.test(path)));
  if (missing.length > 0) throw new Error(`not in the package: ${missing.join(', ')}`);
  if (extra.length > 0) throw new Error(`must not be in the package: ${extra.join(', ')}`);
};

const folder = mkdtempSync(join(tmpdir(), 'qtsc-pack-'));
try {
  const { filename, size, unpackedSize, files } = pack(folder);
  for (const file of files) console.log(`${String(file.size).padStart(9)}  ${file.path}`);
  console.log(
    `${files.length} files, ${Math.ceil(size / 1024)} kB packed, ${Math.ceil(unpackedSize / 1024)} kB unpacked`,
  );
  checkList(files.map(({ path }) => path));

  const empty = join(folder, 'empty');
  mkdirSync(empty);
  // Without a package.json npm would look for one further up.
  writeFileSync(join(empty, 'package.json'), '{ "private": true }\n');
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  run(empty, 'npm', ['install', join(folder, filename), ...flags]);

  const printed = run(empty, 'npx', ['--no-install', name, '--version']);
  if (printed !== version) throw new Error(`--version prints ${printed}, package.json says ${version}`);
  run(empty, 'npx', ['--no-install', name, 'init', 'city']);
  console.log(run(empty, 'npx', ['--no-install', name, 'validate', 'city']));
  writeFileSync(join(empty, 'use.mjs'), `console.log(Object.keys(await import('${name}')).length, 'exports');\n`);
  console.log(run(empty, process.execPath, ['use.mjs']));
  console.log('The package works.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
