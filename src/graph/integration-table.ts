import { compareText } from '../diagnostic/order.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import type { Supply } from './flows.ts';
import { createSupply } from './flows.ts';
import type { Graph } from './graph.ts';

export type IntegrationRow = {
  readonly integration: ElementOf<'integrations'>;
  /** Undefined where the model names nothing that exists. */
  readonly from: Element | undefined;
  readonly via: Element | undefined;
  readonly to: Element | undefined;
  readonly data: readonly Element[];
};

/** A system or project that reads a data set which no flow brings it from a master of it. */
export type MissingFlow = {
  readonly dataset: Element;
  readonly masters: readonly Element[];
  readonly reader: Element;
};

export type IntegrationTable = {
  /** Every integration of the model, in its order, ended ones too. */
  readonly rows: readonly IntegrationRow[];
  readonly missing: readonly MissingFlow[];
  /** How many of each status, in order of the name; `unknown` also counts those that state none. */
  readonly byStatus: ReadonlyMap<string, number>;
  /** How many go through each platform, the most first; null for those that go directly. */
  readonly byPlatform: readonly { readonly platform: Element | null; readonly count: number }[];
};

/** The flows of a model, those that are missing, and how many there are. */
export function integrationTable(graph: Graph): IntegrationTable {
  const rows = graph.of('integrations').map((integration): IntegrationRow => {
    const [from] = graph.targets(integration, 'from');
    const [via] = graph.targets(integration, 'via');
    const [to] = graph.targets(integration, 'to');
    return { integration, from, via, to, data: graph.targets(integration, 'data') };
  });
  const byStatus = countBy(rows, ({ integration }) => integration.value.status ?? 'unknown');
  const byPlatform = countBy(rows, ({ via }) => via ?? null);
  return {
    rows,
    missing: missingFlows(graph, createSupply(graph)),
    byStatus: new Map([...byStatus].sort(([a], [b]) => compareText(a, b))),
    byPlatform: [...byPlatform]
      .map(([platform, count]) => ({ platform, count }))
      .sort((a, b) => b.count - a.count || compareText(a.platform?.id ?? '', b.platform?.id ?? '')),
  };
}

/** Data sets without a master can't be brought by anybody; that is another question. */
function missingFlows(graph: Graph, supply: Supply): readonly MissingFlow[] {
  const { gone, partyOf } = supply.parties;
  const missing: MissingFlow[] = [];
  for (const reader of [...graph.of('systems'), ...graph.of('projects')]) {
    if (reader.value.reads === undefined || gone.has(reader)) continue;
    for (const dataset of new Set(graph.targets(reader, 'reads'))) {
      const masters = supply.mastersOf(dataset);
      const own = partyOf(reader);
      if (masters.length === 0 || masters.some((master) => own.has(master))) continue;
      if (!supply.brings(dataset, reader)) missing.push({ dataset, masters, reader });
    }
  }
  return missing;
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
