import { expect, test } from 'vitest';
import { runQtsc, workspaceWith } from './run-qtsc.ts';

test('two that share two functions are one pair in JSON, and stand in both groups', async () => {
  const root = workspaceWith({
    'qtsc.yaml': 'name: Pairs\n',
    'city.yaml': `components: { payroll: { name: Payroll of harbours }, rota: { name: Rota of harbours } }
systems:
  a: { name: One, realizes: [payroll, rota] }
  b: { name: Two, realizes: [payroll, rota] }
  c: { name: Three, realizes: [rota] }
`,
  });
  const { stdout } = await runQtsc(['duplicates', '-f', 'json'], { cwd: root });
  const { groups, pairs } = JSON.parse(stdout) as {
    groups: { members: string[] }[];
    pairs: { a: string; b: string; verdict: string }[];
  };
  expect(groups.map(({ members }) => members)).toEqual([
    ['a', 'b'],
    ['a', 'b', 'c'],
  ]);
  expect(pairs.map(({ a, b, verdict }) => `${a} ${b} ${verdict}`)).toEqual([
    'a b duplicate',
    'a c duplicate',
    'b c duplicate',
  ]);
});
