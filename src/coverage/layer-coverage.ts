import type { Graph } from '../graph/graph.ts';
import { lifeStageOf } from '../graph/life-stage.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import type { Answer } from './answer.ts';
import type { WithinTree } from './within-tree.ts';
import { countWithin, inherit, withinTree } from './within-tree.ts';

export type LayerCoverage = {
  readonly layer: ElementOf<'layers'>;
  readonly answer: Answer;
  /** Systems and projects in it, layers within it included; retired and cancelled ones don't count. */
  readonly systems: number;
  readonly projects: number;
};

type Layer = ElementOf<'layers'>;

/**
 * Each layer of a framework (null: of the workspace), and what stands in it. What names no layer of the framework stands
 * where the components stand that it realizes.
 */
export function layerCoverage(graph: Graph, framework: string | null, today?: string): readonly LayerCoverage[] {
  const layers = graph.of('layers').filter((layer) => layer.framework === framework);
  if (layers.length === 0) return [];
  const inside = standingIn(graph, layers, framework, today);
  const tree = withinTree(graph, layers);
  const count = (collection: Element['collection']): readonly number[] =>
    countWithin(
      tree,
      inside.map((elements) => new Set([...elements].filter((element) => element.collection === collection))),
    );
  const [systems, projects] = [count('systems'), count('projects')];
  const total = (at: number): number => (systems[at] ?? 0) + (projects[at] ?? 0);
  const answers = answersOf(tree, layers, inside, total);
  return layers.map((layer, at) => ({
    layer,
    answer: answers[at] ?? 'not-applicable',
    systems: systems[at] ?? 0,
    projects: projects[at] ?? 0,
  }));
}

/** What stands in each layer itself, not in a layer within it. */
function standingIn(
  graph: Graph,
  layers: readonly Layer[],
  framework: string | null,
  today: string | undefined,
): readonly ReadonlySet<Element>[] {
  const inside = new Map<Element, Set<Element>>(layers.map((layer) => [layer, new Set()]));
  const put = (layer: Element, element: Element): void => {
    if (counts(element, today)) inside.get(layer)?.add(element);
  };
  for (const layer of layers) for (const element of graph.sources(layer, 'layer')) put(layer, element);
  for (const component of graph.of('components')) {
    const layer = component.framework === framework ? graph.targets(component, 'layer')[0] : undefined;
    if (layer === undefined) continue;
    for (const element of graph.sources(component, 'realizes'))
      if (!namesLayerOf(graph, element, framework)) put(layer, element);
  }
  return [...inside.values()];
}

function counts(element: Element, today: string | undefined): boolean {
  if (element.collection === 'projects') return element.value.status !== 'cancelled';
  return element.collection === 'systems' && lifeStageOf(element, today) !== 'retired';
}

function namesLayerOf({ architecture }: Graph, { value }: Element, framework: string | null): boolean {
  const named = 'layer' in value && value.layer !== undefined ? architecture.byId.get(value.layer) : undefined;
  return named !== undefined && named.framework === framework;
}

/**
 * An empty layer is not met. Whether it is empty can't be told where something stands in the layer around it without
 * saying in which part, nor where the model uses no layer of the framework at all. A cross-cutting layer, and what lies in
 * it, needs nothing of its own.
 */
function answersOf(
  tree: WithinTree,
  layers: readonly Layer[],
  inside: readonly ReadonlySet<Element>[],
  total: (at: number) => number,
): readonly Answer[] {
  const isUsed = layers.some((_, at) => total(at) > 0);
  const isCrossCutting = inherit(
    tree,
    layers.map(({ value }) => value.crossCutting === true),
  );
  const isVague = inherit(
    tree,
    inside.map(({ size }) => size > 0),
  );
  return layers.map((_, at) => {
    if (total(at) > 0) return 'met';
    if (isCrossCutting[at] === true) return 'not-applicable';
    return isUsed && isVague[at] !== true ? 'not-met' : 'not-enough-information';
  });
}
