import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rihaWorkspace } from './riha-workspace.ts';
import { runQtsc, workspaceWith } from './run-qtsc.ts';

const corpus = join(import.meta.dirname, '..', '..', 'shared', 'corpora', 'portfolio', 'riha', 'riha-2016.csv');
const isHere = existsSync(corpus);
if (!isHere) console.warn('left out: the RIHA corpus is not beside the repository (../shared/corpora/portfolio/riha)');

/** 355 real systems of the Estonian state register: the tool must read what nobody wrote for it. */
test.skipIf(!isHere)('355 real systems are validated with few, grouped findings', async () => {
  const root = workspaceWith(rihaWorkspace(readFileSync(corpus, 'utf8')));
  const { status, stdout, stderr } = await runQtsc(['validate', '-f', 'json', '--today', '2026-11-24'], { cwd: root });
  expect(stderr).toBe('');
  expect([0, 1]).toContain(status);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; severity: string }[] };
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  expect(diagnostics.filter(({ code }) => code.startsWith('load/'))).toEqual([]);
  // Grouped: far fewer findings than systems that share a standard solution, and no pair is listed by itself.
  await expect(
    `${[...counts]
      .sort()
      .map(([code, count]) => `${code} ${count}`)
      .join('\n')}\n`,
  ).toMatchFileSnapshot('riha.findings.txt');
});
