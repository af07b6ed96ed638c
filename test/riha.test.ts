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

test.skipIf(!isHere)(
  'copies of one standard solution are one group, with or without the solution being stated',
  async () => {
    const stated = rihaWorkspace(readFileSync(corpus, 'utf8'));
    const systems = stated['systems.yaml'] ?? '';
    const unstated = { ...stated, 'systems.yaml': systems.replaceAll(/^ {4}realizes:\n(?: {6}- .*\n)+/gm, '') };
    expect(unstated['systems.yaml']).not.toBe(systems);
    for (const workspace of [stated, unstated]) {
      const root = workspaceWith(workspace);
      const { stdout } = await runQtsc(['duplicates', '-f', 'json'], { cwd: root });
      const { groups } = JSON.parse(stdout) as { groups: { members: string[] }[] };
      // Five solutions: of schools 141 systems, of documents 71, and so on; no system is in two of the groups.
      const sizes = groups.map(({ members }) => members.length).filter((size) => size > 2);
      expect(sizes.sort((a, b) => b - a)).toEqual([141, 71, 6, 3]);
      expect(new Set(groups.flatMap(({ members }) => members)).size).toBe(
        groups.flatMap(({ members }) => members).length,
      );
    }
  },
);
