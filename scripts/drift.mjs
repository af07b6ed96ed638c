// Fails when `npm run generate` changed or added a file that is not in git's index.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const paths = ['schemas', 'docs', 'README.md'];

/** @param {string[]} args */
const git = (...args) => spawnSync('git', [...args, '--', ...paths], { encoding: 'utf8' });

const diff = git('diff', '--exit-code');
const added = git('ls-files', '--others', '--exclude-standard');

process.stdout.write(diff.stdout ?? '');
process.stderr.write(`${diff.error?.message ?? diff.stderr}${added.stderr ?? ''}`);
if (added.stdout) console.error(`Not in git:\n${added.stdout}`);
if (diff.status !== 0 || added.status !== 0 || added.stdout) {
  console.error('Generated files are out of date: run `npm run generate` and add the result to git.');
  process.exitCode = 1;
}
