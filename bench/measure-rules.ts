import type { Loaded } from '../src/index.ts';
import { buildGraph, packs, runRules } from '../src/index.ts';
import { loadModel } from './load-model.ts';
import { median } from './measure.ts';

export type RuleTime = { readonly id: string; readonly milliseconds: readonly number[] };

/** How long each rule takes alone on each of the models, with the places of its findings. */
export function measureRules(models: readonly string[]): RuleTime[] {
  const loaded = models.map(loadModel);
  return packs.flatMap((pack) =>
    pack.rules.map((rule) => {
      const alone = { ...pack, rules: [rule] };
      // Once unmeasured: the first model would pay for compiling the rule.
      for (const model of loaded) timeOf(model, alone);
      return {
        id: rule.id,
        milliseconds: loaded.map((model) => median([1, 2, 3, 4, 5].map(() => timeOf(model, alone)))),
      };
    }),
  );
}

function timeOf({ architecture, locator }: Loaded, pack: (typeof packs)[number]): number {
  // A graph of its own, so that nothing an earlier rule worked out is there already.
  const graph = buildGraph(architecture);
  const started = performance.now();
  runRules({ graph, packs: [pack], locator, today: '2026-11-24' });
  return performance.now() - started;
}
