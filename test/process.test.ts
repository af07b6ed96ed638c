import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

/** The built program as a process: what only a process shows. Needs dist/ (`npm run build`; `npm test` does it). */
const repo = join(import.meta.dirname, '..');
const bin = join(repo, 'bin', 'qtsc.js');

function qtsc(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string; stderr: string } {
  const run = spawnSync(process.execPath, [bin, ...args], {
    cwd: repo,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

beforeAll(() => {
  if (!existsSync(join(repo, 'dist', 'cli.js'))) throw new Error('dist/ is missing: run `npm run build` first');
});

test('--version is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8')) as { version: string };
  expect(qtsc(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('the same bytes in every locale and time zone, run after run', () => {
  const call = ['validate', 'examples/quang-tri', '--today', '2026-11-24', '-f', 'json'];
  const first = qtsc(call);
  expect(first.status).toBe(1);
  expect(first.stdout.length).toBeGreaterThan(1000);
  for (const env of [
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    { LC_ALL: 'C', TZ: 'America/Adak' },
    { LC_ALL: 'vi_VN.UTF-8', TZ: 'Asia/Ho_Chi_Minh' },
  ]) {
    expect(qtsc(call, env)).toEqual(first);
  }
});

test('pictures too: one model, one picture, in every locale', () => {
  const call = ['render', 'examples/quang-tri', '--view', 'matrix', '-f', 'svg', '--today', '2026-11-24'];
  expect(qtsc(call, { LC_ALL: 'tr_TR.UTF-8', TZ: 'America/Adak' }).stdout).toBe(qtsc(call, { LC_ALL: 'C' }).stdout);
});

test('colours only when asked for: a pipe is no terminal', () => {
  const call = ['validate', 'examples/quang-tri'];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape of a colour is what is looked for
  const ESCAPE = /\u001b\[/;
  expect(qtsc(call, { FORCE_COLOR: '', NO_COLOR: '' }).stdout).not.toMatch(ESCAPE);
  expect(qtsc(call, { FORCE_COLOR: '1', NO_COLOR: '' }).stdout).toMatch(ESCAPE);
  expect(qtsc([...call, '--no-color'], { FORCE_COLOR: '1', NO_COLOR: '' }).stdout).not.toMatch(ESCAPE);
  expect(qtsc(call, { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toMatch(ESCAPE);
});
