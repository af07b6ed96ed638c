import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Element } from '../src/index.ts';
import { load } from '../src/index.ts';
import { runQtsc } from './run-qtsc.ts';

const repo = join(import.meta.dirname, '..');

function elementsOf(example: string): readonly Element[] {
  const root = join(repo, 'examples', example);
  const files = readdirSync(root).filter((path) => path.endsWith('.yaml') && path !== 'qtsc.yaml');
  const { architecture, diagnostics } = load({
    workspaceFile: { path: 'qtsc.yaml', bytes: readFileSync(join(root, 'qtsc.yaml')) },
    files: files.map((path) => ({ path, bytes: readFileSync(join(root, path)) })),
    findFramework: (name) => ({ path: `${name}.yaml`, bytes: readFileSync(join(repo, 'models', `${name}.yaml`)) }),
  });
  expect(diagnostics).toEqual([]);
  return architecture.elements.filter(({ framework }) => framework === null);
}

const INVENTED_KINDS = new Set(['projects', 'systems', 'datasets', 'integrations']);

test('quang-tri: what nobody published says that it is invented', () => {
  const elements = elementsOf('quang-tri');
  expect(elements.filter(({ collection }) => collection === 'projects')).toHaveLength(28);
  for (const { id, collection, value } of elements) {
    if (INVENTED_KINDS.has(collection)) expect(value.illustrative, id).toBe(true);
  }
});

test('dong-ha: every project and system is published, or says that it is invented', () => {
  for (const { id, collection, value } of elementsOf('dong-ha')) {
    if (!INVENTED_KINDS.has(collection) || value.illustrative === true) continue;
    expect(value.source, id).toHaveProperty('url');
  }
});

test('quang-tri: every planted fault of its README is found, and nothing that the README does not name', async () => {
  const readme = readFileSync(join(repo, 'examples/quang-tri/README.md'), 'utf8');
  const planted = new Set([...readme.matchAll(/`(core\/[a-z-]+)`/g)].map(([, code]) => code));
  const { stdout } = await runQtsc(['validate', 'examples/quang-tri', '-f', 'json'], { cwd: repo });
  const found = new Set(
    (JSON.parse(stdout) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code),
  );
  // Exactly 28 projects are facts, so no count of a domain is wrong.
  planted.delete('core/coverage-domain-count');
  expect([...found].sort()).toEqual([...planted].sort());
});

test.each(['minimal', 'province-template'])(
  '%s is healthy: no error, and nothing that its user could not explain',
  async (example) => {
    const { status, stdout } = await runQtsc(['validate', `examples/${example}`, '-f', 'json'], { cwd: repo });
    expect(status).toBe(0);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; severity: string }[] };
    expect(diagnostics.filter(({ code }) => !code.startsWith('core/coverage-'))).toEqual([]);
  },
);
