import type { Architecture, Element, ElementOf, References } from '../model/architecture.ts';
import type { Period } from '../model/date.ts';
import { covers, firstDay, lastDay } from '../model/date.ts';
import type { Project } from './delivery.ts';
import { bringsAbout } from './delivery.ts';
import type { Graph } from './graph.ts';
import { buildGraph } from './graph.ts';

/**
 * The architecture of a day (`YYYY-MM-DD`): the organizations, areas and systems that exist, the projects that are under
 * way, and the flows between what is left. All else stays. What states no dates is taken to be there.
 */
export function architectureAt(architecture: Architecture, day: string): Architecture {
  const graph = buildGraph(architecture);
  const isThere = new Uint8Array(architecture.elements.length).fill(1);
  const leave = ({ index }: Element): void => {
    isThere[index] = 0;
  };
  const stays = ({ index }: Element): boolean => isThere[index] === 1;

  for (const unit of [...graph.of('organizations'), ...graph.of('areas')])
    if (!isValid(unit.value.valid, day)) leave(unit);
  for (const system of graph.of('systems')) if (!hasLife(system, day)) leave(system);
  for (const system of notYetDelivered(graph, day)) leave(system);
  for (const element of succeeded(graph, day, stays)) leave(element);
  for (const project of graph.of('projects')) if (!isValid(project.value.period, day)) leave(project);
  for (const flow of graph.of('integrations')) if (!graph.targets(flow, 'from', 'to', 'via').every(stays)) leave(flow);
  return keep(architecture, isThere);
}

function isValid(span: Period | undefined, day: string): boolean {
  return span === undefined || covers(span, day);
}

function hasLife({ value: { lifecycle = {} } }: ElementOf<'systems'>, day: string): boolean {
  const from = lifecycle.live ?? lifecycle.planned;
  return (
    (from === undefined || firstDay(from) <= day) &&
    (lifecycle.retired === undefined || day <= lastDay(lifecycle.retired))
  );
}

/** Systems without a beginning of their own whose projects all begin later. What a project only extends is there before it. */
function notYetDelivered(graph: Graph, day: string): readonly Element[] {
  const beginsLater = ({ value: { period } }: Project): boolean =>
    period?.from !== undefined && day < firstDay(period.from);
  /** By system: whether every project that brings it about begins later. */
  const waits = new Map<Element, boolean>();
  for (const project of graph.of('projects')) {
    if (project.value.status === 'cancelled' || !bringsAbout(project)) continue;
    const isLater = beginsLater(project);
    for (const system of graph.targets(project, 'delivers')) waits.set(system, isLater && (waits.get(system) ?? true));
  }
  return [...waits].flatMap(([system, isLater]) => (isLater && !hasBeginning(system) ? [system] : []));
}

function hasBeginning(element: Element): boolean {
  if (element.collection !== 'systems') return true;
  const { lifecycle = {} } = element.value;
  return lifecycle.live !== undefined || lifecycle.planned !== undefined;
}

/**
 * Units and systems in the year, month or day of their end whose successor is there already: where one ends and the next
 * begins in the same year, the next has that year.
 */
function succeeded(graph: Graph, day: string, stays: (element: Element) => boolean): readonly Element[] {
  const isEnding = (end: string | undefined): boolean => end !== undefined && firstDay(end) <= day;
  const units = [...graph.of('organizations'), ...graph.of('areas')].filter(
    (unit) => isEnding(unit.value.valid?.to) && graph.targets(unit, 'mergedInto').some(stays),
  );
  const replaced = new Set<Element>();
  for (const system of graph.of('systems')) {
    if (system.value.replaces === undefined || !stays(system)) continue;
    for (const old of graph.targets(system, 'replaces')) {
      if (old.collection === 'systems' && isEnding(old.value.lifecycle?.retired)) replaced.add(old);
    }
  }
  return [...units, ...replaced];
}

/** What stays, numbered anew, with the references between it. */
function keep({ elements, references, ...rest }: Architecture, isThere: Uint8Array): Architecture {
  const kept: Element[] = [];
  const numbers = new Int32Array(elements.length).fill(-1);
  for (const element of elements) {
    if (isThere[element.index] !== 1) continue;
    numbers[element.index] = kept.length;
    kept.push({ ...element, index: kept.length });
  }
  return {
    ...rest,
    elements: kept,
    byId: new Map(kept.map((element) => [element.id, element])),
    references: renumber(references, numbers),
  };
}

function renumber({ sources, names, targets }: References, numbers: Int32Array): References {
  const kept = { sources: [] as number[], names: [] as number[], targets: [] as number[] };
  for (const [at, name] of names.entries()) {
    const source = numbers[sources[at] ?? -1] ?? -1;
    const target = numbers[targets[at] ?? -1] ?? -1;
    if (source < 0 || target < 0) continue;
    kept.sources.push(source);
    kept.names.push(name);
    kept.targets.push(target);
  }
  return {
    sources: Int32Array.from(kept.sources),
    names: Uint8Array.from(kept.names),
    targets: Int32Array.from(kept.targets),
  };
}
