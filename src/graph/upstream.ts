import type { Element } from '../model/architecture.ts';
import type { Flow } from './flows.ts';
import type { Graph } from './graph.ts';
import { systemsOf } from './investments.ts';

/**
 * The elements whose data may come to one of the goals over any number of flows, the goals among them. What a whole sends its
 * parts send, and what a project sends the systems it delivers send. Each element and each flow is visited once.
 */
export function upstreamOf(graph: Graph, flows: readonly Flow[], goals: Iterable<Element>): ReadonlySet<Element> {
  const senders = new Map<Element, Element[]>();
  const add = (receiver: Element, sender: Element): void => {
    const same = senders.get(receiver);
    if (same === undefined) senders.set(receiver, [sender]);
    else same.push(sender);
  };
  for (const { from, via, to } of flows) {
    add(to, from);
    if (via === undefined) continue;
    add(via, from);
    add(to, via);
  }
  const found = new Set(goals);
  const queue = [...found];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const delivered = at.collection === 'projects' ? systemsOf(graph, at) : [];
    for (const next of [...(senders.get(at) ?? []), ...graph.sources(at, 'partOf'), ...delivered]) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  return found;
}
