import type { Element } from '../model/architecture.ts';
import type { Graph } from './graph.ts';
import type { Investment } from './investments.ts';
import { investmentsByPart } from './investments.ts';

/** More steps than any real chain of phases has. */
const MOST_STEPS = 100;

const NONE: ReadonlySet<number> = new Set();

/**
 * For an investment, the others (by index) whose likeness to it is stated: it replaces, reuses, inherits, is a part or a later
 * phase of them, directly or through others; a project that extends also what it depends on.
 */
export function createExplanations(
  graph: Graph,
  investments: readonly Investment[],
): (investment: Investment) => ReadonlySet<number> {
  const byPart = investmentsByPart(investments);
  const known = new Map<number, ReadonlySet<number>>();
  const find = ({ index, parts }: Investment): ReadonlySet<number> => {
    if (parts.every((part) => builtOn(graph, part).length === 0)) return NONE;
    const found = new Set<number>();
    const seen = new Set<Element>(parts);
    const queue: Element[] = [...parts];
    const visit = (element: Element): void => {
      if (seen.has(element)) return;
      seen.add(element);
      queue.push(element);
    };
    for (let at = 0; at < queue.length && at < MOST_STEPS; at++) {
      const element = queue[at];
      for (const target of element === undefined ? [] : builtOn(graph, element)) {
        visit(target);
        for (const other of byPart.get(target) ?? []) {
          if (found.size >= MOST_STEPS) break;
          found.add(other.index);
          for (const part of other.parts) visit(part);
        }
      }
    }
    found.delete(index);
    return found;
  };
  return (investment) => {
    const before = known.get(investment.index);
    if (before !== undefined) return before;
    const found = find(investment);
    known.set(investment.index, found);
    return found;
  };
}

function builtOn(graph: Graph, element: Element): readonly Element[] {
  const stated = graph.targets(element, 'replaces', 'partOf', 'phaseOf', 'reuses', 'inherits');
  const isExtension = element.collection === 'projects' && element.value.action === 'extend';
  return isExtension ? [...stated, ...graph.targets(element, 'dependsOn')] : stated;
}
