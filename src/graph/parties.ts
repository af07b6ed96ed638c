import type { Element } from '../model/architecture.ts';
import type { Graph } from './graph.ts';
import { goneOf, systemsOf } from './investments.ts';

/** A chain of parts longer than this is a mistake, and is not worth a slow run. */
const DEEPEST = 50;

/** Who speaks for whom where data is concerned. Asks each hub once. */
export type Parties = {
  readonly gone: ReadonlySet<Element>;
  /** The wholes an element is a part of, however indirectly, and the projects that deliver it or them. */
  above(element: Element): ReadonlySet<Element>;
  /**
   * Every element whose flows count as its own: itself, its wholes and parts, and across `delivers` in either direction. Two
   * parts of one whole, and two systems of one project, are not the same party.
   */
  partyOf(element: Element): ReadonlySet<Element>;
};

export function createParties(graph: Graph): Parties {
  const gone = goneOf(graph);
  const deliverers = new Map<Element, Element[]>();
  for (const project of graph.of('projects')) {
    if (gone.has(project)) continue;
    for (const system of systemsOf(graph, project)) {
      const same = deliverers.get(system);
      if (same === undefined) deliverers.set(system, [project]);
      else same.push(project);
    }
  }
  const parties = new Map<Element, ReadonlySet<Element>>();
  const wholes = (element: Element): ReadonlySet<Element> => walk(element, (at) => graph.targets(at, 'partOf'));
  const parts = (element: Element): ReadonlySet<Element> => walk(element, (at) => graph.sources(at, 'partOf'));

  const find = (element: Element): ReadonlySet<Element> => {
    if (element.collection !== 'systems' && element.collection !== 'projects') return new Set([element]);
    const found = new Set([...wholes(element), ...parts(element)]);
    if (element.collection === 'projects') {
      for (const system of systemsOf(graph, element)) {
        for (const member of [...wholes(system), ...parts(system)]) found.add(member);
      }
    }
    for (const member of [...found]) {
      // What a programme delivers besides is no business of its other projects.
      for (const project of deliverers.get(member) ?? []) if (element.collection === 'systems') found.add(project);
    }
    return found;
  };

  return {
    gone,
    above: (element) => {
      const found = new Set(wholes(element));
      for (const whole of [...found]) for (const project of deliverers.get(whole) ?? []) found.add(project);
      found.delete(element);
      return found;
    },
    partyOf: (element) => {
      const known = parties.get(element);
      if (known !== undefined) return known;
      const found = find(element);
      parties.set(element, found);
      return found;
    },
  };
}

/** An element and what is reached from it step by step. */
function walk(start: Element, next: (element: Element) => readonly Element[]): ReadonlySet<Element> {
  const seen = new Set([start]);
  let frontier: readonly Element[] = [start];
  for (let depth = 0; depth < DEEPEST && frontier.length > 0; depth++) {
    const further: Element[] = [];
    for (const element of frontier) {
      for (const target of next(element)) {
        if (seen.has(target)) continue;
        seen.add(target);
        further.push(target);
      }
    }
    frontier = further;
  }
  return seen;
}
