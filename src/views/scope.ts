import type { Graph } from '../graph/graph.ts';
import type { Element } from '../model/architecture.ts';
import type { Scope } from './view.ts';

/** Whether an element belongs to the scope: it names the domain, area and owner asked for, or something within them. */
export function inScope(graph: Graph, scope: Scope | undefined): (element: Element) => boolean {
  const tests = [
    belongsTo(graph, scope?.domain, 'domain'),
    belongsTo(graph, scope?.area, 'area'),
    belongsTo(graph, scope?.owner, 'owner'),
  ];
  return (element) => tests.every((test) => test(element));
}

function belongsTo(
  graph: Graph,
  id: string | undefined,
  key: 'domain' | 'area' | 'owner',
): (element: Element) => boolean {
  if (id === undefined) return () => true;
  const top = graph.element(id);
  const wanted = top === undefined ? new Set<Element>() : withAllWithin(graph, top);
  return (element) => graph.targets(element, key).some((target) => wanted.has(target));
}

/** An element and everything that lies within it, at any depth. */
export function withAllWithin(graph: Graph, top: Element): ReadonlySet<Element> {
  const found = new Set([top]);
  for (const element of found) for (const part of graph.sources(element, 'within')) found.add(part);
  return found;
}

/**
 * Finds what an element lies within, up to the top: itself last in a chain of `within`. Each step is walked once, and those
 * that lie within each other have one top.
 */
export function createTopmost(graph: Graph): (element: Element) => Element {
  const known = new Map<Element, Element>();
  return (element) => {
    const passed = new Set<Element>();
    let top = element;
    for (;;) {
      passed.add(top);
      const next = known.get(top) ?? graph.targets(top, 'within')[0];
      if (next === undefined || passed.has(next)) break;
      top = next;
    }
    for (const each of passed) known.set(each, top);
    return top;
  };
}
