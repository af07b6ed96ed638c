import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FindFramework, SourceFile } from '../../src/index.ts';
import { buildGraph, compareDiagnostics, load, packs, reporters, runRules, summarize } from '../../src/index.ts';

const repo = join(import.meta.dirname, '..', '..');

const findFramework: FindFramework = (name) => ({
  path: `qtsc:models/${name}.yaml`,
  bytes: readFileSync(join(repo, 'models', `${name}.yaml`)),
});

function filesOf(example: string): readonly SourceFile[] {
  const root = join(repo, example);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && path !== 'qtsc.yaml')
    .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(root, path)) }));
}

function report(example: string, files: readonly SourceFile[], lang: 'en' | 'vi'): string {
  const workspaceFile = { path: 'qtsc.yaml', bytes: readFileSync(join(repo, example, 'qtsc.yaml')) };
  const loaded = load({ workspaceFile, files, findFramework });
  const checked = runRules({
    graph: buildGraph(loaded.architecture),
    packs,
    locator: loaded.locator,
    today: '2026-11-24',
  });
  const diagnostics = [...loaded.diagnostics, ...checked.diagnostics].sort(compareDiagnostics);
  const summary = summarize(diagnostics, checked.waived.length);
  return (
    reporters['pretty']?.(
      { diagnostics, summary },
      { lang, color: false, textOf: loaded.locator.text, pathOf: (file) => file },
    ) ?? ''
  );
}

test.each(['examples/quang-tri', 'test/cli/seven-problems/model'])(
  '%s: the order in which files arrive changes nothing',
  (example) => {
    const files = filesOf(example);
    const expected = report(example, files, 'vi');
    expect(expected).not.toBe('');
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
        expect(report(example, shuffled, 'vi')).toBe(expected);
      }),
      { numRuns: 10 },
    );
  },
);

test('the order of findings is total: any shuffle sorts to the same list', () => {
  const workspaceFile = {
    path: 'qtsc.yaml',
    bytes: readFileSync(join(repo, 'test/cli/seven-problems/model/qtsc.yaml')),
  };
  const { diagnostics } = load({ workspaceFile, files: filesOf('test/cli/seven-problems/model'), findFramework });
  const sorted = [...diagnostics].sort(compareDiagnostics);
  fc.assert(
    fc.property(fc.shuffledSubarray([...diagnostics], { minLength: diagnostics.length }), (shuffled) => {
      expect(shuffled.sort(compareDiagnostics)).toEqual(sorted);
    }),
  );
});
