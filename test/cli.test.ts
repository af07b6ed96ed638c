import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runQtsc } from './run-qtsc.ts';

/**
 * One folder a case: `cmd` is the call (words by spaces), run in `model/`, or in the repository where there is none;
 * `stdout.txt`, `stderr.txt` and `status` are what it must give.
 * `npx vitest run test/cli.test.ts -u` writes them anew: read the difference before you commit it.
 */
const cases = join(import.meta.dirname, 'cli');

describe.each(readdirSync(cases).sort())('%s', (name) => {
  test('gives the expected text and exit code', async () => {
    const folder = join(cases, name);
    const args = readFileSync(join(folder, 'cmd'), 'utf8').trim().split(/\s+/);
    const stdin = existsSync(join(folder, 'stdin.txt')) ? readFileSync(join(folder, 'stdin.txt')) : new Uint8Array();
    const model = join(folder, 'model');
    const cwd = existsSync(model) ? model : join(cases, '..', '..');
    const { status, stdout, stderr } = await runQtsc(args, { cwd, stdin });
    await expect(stdout).toMatchFileSnapshot(join(folder, 'stdout.txt'));
    if (stderr !== '' || existsSync(join(folder, 'stderr.txt')))
      await expect(stderr).toMatchFileSnapshot(join(folder, 'stderr.txt'));
    await expect(`${status}\n`).toMatchFileSnapshot(join(folder, 'status'));
  });
});
