import type { Element, ElementOf } from '../model/architecture.ts';
import type { Graph } from './graph.ts';

/** What can hold a function, own data or be bought. */
export type Party = ElementOf<'projects'> | ElementOf<'systems'>;

/**
 * A project and what it delivers, or a system that no project delivers: one investment for every rule. Money comes from the
 * project, function and data from both. Nothing that is gone is in it.
 */
export type Investment = {
  /** Its place in the list. */
  readonly index: number;
  readonly project: ElementOf<'projects'> | null;
  readonly systems: readonly ElementOf<'systems'>[];
  /** What a finding names: the project, else the system that stands alone. */
  readonly head: Party;
  /** The project, if there is one, then the systems. */
  readonly parts: readonly Party[];
  readonly realizes: readonly ElementOf<'components'>[];
  readonly masters: readonly ElementOf<'datasets'>[];
  readonly reads: readonly ElementOf<'datasets'>[];
};

/** The status of a system that stands somewhere already, whatever becomes of the project. */
const EXISTING: ReadonlySet<string> = new Set(['building', 'pilot', 'live', 'upgrading', 'merging', 'retiring']);

/**
 * The investments of the model, projects first, in the model's order. A system that two projects deliver is in both.
 *
 * @example investmentsOf(graph).filter(({ project }) => project === null) // systems that nobody's project delivers
 */
export function investmentsOf(graph: Graph): readonly Investment[] {
  const gone = goneOf(graph);
  const delivered = new Set<Element>();
  const investments: Investment[] = [];
  const add = (project: ElementOf<'projects'> | null, systems: readonly ElementOf<'systems'>[]): void => {
    const parts: readonly Party[] = project === null ? systems : [project, ...systems];
    const [head] = parts;
    if (head === undefined) return;
    investments.push({
      index: investments.length,
      project,
      systems,
      head,
      parts,
      realizes: named(graph, parts, 'realizes', 'components'),
      masters: named(graph, parts, 'masters', 'datasets'),
      reads: named(graph, parts, 'reads', 'datasets'),
    });
  };
  for (const project of graph.of('projects')) {
    if (gone.has(project)) continue;
    const systems = systemsOf(graph, project).filter((system) => !gone.has(system));
    for (const system of systems) delivered.add(system);
    add(project, systems);
  }
  for (const system of graph.of('systems')) if (!gone.has(system) && !delivered.has(system)) add(null, [system]);
  return investments;
}

/** The investments that each element is a part of. */
export function investmentsByPart(investments: readonly Investment[]): ReadonlyMap<Element, readonly Investment[]> {
  const byPart = new Map<Element, Investment[]>();
  for (const investment of investments) {
    for (const part of investment.parts) {
      const same = byPart.get(part);
      if (same === undefined) byPart.set(part, [investment]);
      else same.push(investment);
    }
  }
  return byPart;
}

/**
 * Systems and projects that are over or will never be: cancelled, retired, planned by cancelled projects alone, or done with
 * all that was delivered retired.
 */
export function goneOf(graph: Graph): ReadonlySet<Element> {
  const gone = new Set<Element>();
  const kept = new Set<Element>();
  const dropped = new Set<Element>();
  for (const project of graph.of('projects')) {
    const systems = systemsOf(graph, project);
    const isCancelled = project.value.status === 'cancelled';
    for (const system of systems) (isCancelled ? dropped : kept).add(system);
    const isWoundUp = project.value.status === 'done' && systems.length > 0;
    if (isCancelled || (isWoundUp && systems.every(({ value }) => value.status === 'retired'))) gone.add(project);
  }
  for (const system of graph.of('systems')) {
    const { status } = system.value;
    const isNeverBuilt = dropped.has(system) && !kept.has(system) && !EXISTING.has(status ?? 'unknown');
    if (status === 'retired' || isNeverBuilt) gone.add(system);
  }
  return gone;
}

/** The systems that a project delivers, each once. */
export function systemsOf(graph: Graph, project: ElementOf<'projects'>): readonly ElementOf<'systems'>[] {
  return named(graph, [project], 'delivers', 'systems');
}

function named<C extends 'components' | 'datasets' | 'systems'>(
  graph: Graph,
  parts: readonly Party[],
  key: 'realizes' | 'masters' | 'reads' | 'delivers',
  collection: C,
): readonly ElementOf<C>[] {
  const found = new Set<ElementOf<C>>();
  for (const part of parts) {
    // Most name nothing by most keys, and there are a hundred thousand of them.
    if (!(key in part.value)) continue;
    for (const target of graph.targets(part, key)) {
      if (target.collection === collection) found.add(target as unknown as ElementOf<C>);
    }
  }
  return [...found];
}
