import type { Project } from '../graph/delivery.ts';
import { programmesOf } from '../graph/delivery.ts';
import type { Graph } from '../graph/graph.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import type { Answer } from './answer.ts';
import { countWithin, withinTree } from './within-tree.ts';

export type DomainCoverage = {
  readonly domain: ElementOf<'domains'>;
  readonly answer: Answer;
  /** How many projects the framework expects; null where it says nothing. */
  readonly expected: number | null;
  /** How many there are, domains within it included. */
  readonly projects: number;
};

/**
 * Each domain of a framework (null: of the workspace), and how many projects it has. Cancelled ones don't count, and a
 * programme counts through its parts: a part that names no domain belongs to its programme's.
 */
export function domainCoverage(graph: Graph, framework: string | null): readonly DomainCoverage[] {
  const domains = graph.of('domains').filter((domain) => domain.framework === framework);
  if (domains.length === 0) return [];
  const programmes = programmesOf(graph);
  const inside = domains.map((domain) => projectsIn(graph, domain, programmes));
  const totals = countWithin(withinTree(graph, domains), inside);
  return domains.map((domain, at) => {
    const expected = domain.value.expected?.projects ?? null;
    const projects = totals[at] ?? 0;
    const answer = expected === null ? 'not-applicable' : projects === expected ? 'met' : 'not-met';
    return { domain, answer, expected, projects };
  });
}

function projectsIn(graph: Graph, domain: ElementOf<'domains'>, programmes: ReadonlySet<number>): ReadonlySet<Project> {
  const found = new Set(graph.sources(domain, 'domain').filter(isPlanned));
  // The set grows while it is walked: parts of programmes, and their parts.
  for (const project of found) {
    if (!programmes.has(project.index)) continue;
    for (const part of graph.sources(project, 'partOf'))
      if (isPlanned(part) && part.value.domain === undefined) found.add(part);
  }
  return new Set([...found].filter(({ index }) => !programmes.has(index)));
}

function isPlanned(element: Element): element is Project {
  return element.collection === 'projects' && element.value.status !== 'cancelled';
}
