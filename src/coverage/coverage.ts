import type { Graph } from '../graph/graph.ts';
import type { ComponentCoverage } from './component-coverage.ts';
import { componentCoverage } from './component-coverage.ts';
import type { DomainCoverage } from './domain-coverage.ts';
import { domainCoverage } from './domain-coverage.ts';
import type { LayerCoverage } from './layer-coverage.ts';
import { layerCoverage } from './layer-coverage.ts';

/** What a model makes of a framework, in the framework's order. See coverage-rationale.md. */
export type Coverage = {
  /** The framework's id; null for what the workspace itself lays down. */
  readonly framework: string | null;
  readonly components: readonly ComponentCoverage[];
  readonly layers: readonly LayerCoverage[];
  readonly domains: readonly DomainCoverage[];
};

/**
 * Framework × model → answers. `today` (`YYYY-MM-DD`) lets the dates of systems without a status count.
 *
 * @example coverageOf(graph, 'qd1425-2026', '2026-11-24').components.filter(({ answer }) => answer === 'not-met')
 */
export function coverageOf(graph: Graph, framework: string | null, today?: string): Coverage {
  return {
    framework,
    components: componentCoverage(graph, framework, today),
    layers: layerCoverage(graph, framework, today),
    domains: domainCoverage(graph, framework),
  };
}

/** What a model is measured by: the frameworks that `uses` names, in that order, then what the workspace itself lays down. */
export function measuredBy({ architecture }: Graph): readonly (string | null)[] {
  const used = architecture.frameworks.filter(({ usedAt }) => usedAt !== null).map(({ id }) => id);
  return [...used, null];
}
