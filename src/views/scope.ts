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

/** What an element lies within, up to the top: itself last in a chain of `within`. */
export function topmost(graph: Graph, element: Element): Element {
  const seen = new Set<Element>();
  let top = element;
  for (
    let next: Element | undefined = top;
    next !== undefined && !seen.has(next);
    [next] = graph.targets(top, 'within')
  ) {
    seen.add(next);
    top = next;
  }
  return top;
}
