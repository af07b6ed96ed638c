// Shows the tool on the example workspace: findings, pictures, tables. Its planted faults make `validate` exit with 1.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import process from 'node:process';

const workspace = 'examples/quang-tri';
const out = 'out';

/** @type {readonly (readonly [view: string, format: string])[]} */
const pictures = [
  ['matrix', 'svg'],
  ['matrix', 'mmd'],
  ['matrix', 'md'],
  ['dependencies', 'mmd'],
  ['dependencies', 'md'],
  ['domain:health', 'md'],
  ['integrations', 'mmd'],
  ['integrations', 'md'],
];

/** @type {string[]} */
const crashed = [];

/**
 * Returns the exit code; only 0 and 1 (findings) are an answer.
 * @param {string[]} args
 */
const qtsc = (...args) => {
  console.log(`\n$ qtsc ${args.join(' ')}`);
  const { status, signal } = spawnSync(process.execPath, ['bin/qtsc.js', ...args], { stdio: 'inherit' });
  if (status !== 0 && status !== 1) crashed.push(`qtsc ${args.join(' ')} (${signal ?? `exit ${status}`})`);
  return status;
};

// A broken build ends with 1 too, so this has to be seen first.
if (qtsc('--version') !== 0) {
  console.error('\nqtsc does not start.');
  process.exit(2);
}

mkdirSync(out, { recursive: true });

qtsc('validate', workspace);
for (const [view, format] of pictures) {
  const file = `${out}/${view.replace(':', '-')}.${format}`;
  qtsc('render', workspace, '--view', `${view}`, '--format', `${format}`, '-o', file);
  if (!existsSync(file)) crashed.push(`${file} was not written`);
}
qtsc('coverage', workspace);
qtsc('duplicates', workspace);

console.log(`
The model:     ${workspace}/ (YAML; some faults are planted on purpose)
The pictures:  ${out}/ (open the .svg in a browser; the .md shows its diagram where Mermaid is rendered)
Next:          node bin/qtsc.js --help`);

if (crashed.length > 0) {
  console.error(`\nCrashed:\n  ${crashed.join('\n  ')}`);
  process.exitCode = 2;
}
