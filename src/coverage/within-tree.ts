import type { Graph } from '../graph/graph.ts';
import type { Element } from '../model/architecture.ts';

/** Layers or domains as a forest by `within`, by their place in a list. */
export type WithinTree = {
  /** The place of what each lies in; -1 at the top. */
  readonly outer: readonly number[];
  /** Every place, inner before outer. Elements that lie in each other are left out. */
  readonly order: readonly number[];
};

export function withinTree(graph: Graph, elements: readonly Element[]): WithinTree {
  const places = new Map(elements.map((element, at) => [element, at]));
  const outer = elements.map((element) => {
    const [around] = graph.targets(element, 'within');
    return around === undefined ? -1 : (places.get(around) ?? -1);
  });
  const waitingFor = elements.map(() => 0);
  for (const around of outer) if (around >= 0) waitingFor[around] = (waitingFor[around] ?? 0) + 1;
  const order = [...elements.keys()].filter((at) => waitingFor[at] === 0);
  // Grows while it is walked: an outer one is next when all that lies in it has been.
  for (const at of order) {
    const around = outer[at] ?? -1;
    if (around < 0) continue;
    waitingFor[around] = (waitingFor[around] ?? 0) - 1;
    if (waitingFor[around] === 0) order.push(around);
  }
  return { outer, order };
}

/**
 * How many different members each has together with what lies in it. The smaller set is poured into the larger, so that
 * the cost hardly depends on how deep the tree is.
 */
export function countWithin({ outer, order }: WithinTree, members: readonly ReadonlySet<unknown>[]): readonly number[] {
  const sets = members.map((set) => new Set(set));
  const counts = sets.map(({ size }) => size);
  for (const at of order) {
    const own = sets[at] ?? new Set();
    counts[at] = own.size;
    const around = outer[at] ?? -1;
    const other = sets[around];
    if (other === undefined) continue;
    const [small, large] = own.size < other.size ? [own, other] : [other, own];
    for (const member of small) large.add(member);
    sets[around] = large;
    counts[around] = large.size;
  }
  return counts;
}

/** Whether a mark set on an element holds for it or for anything around it. */
export function inherit({ outer, order }: WithinTree, marks: readonly boolean[]): readonly boolean[] {
  const inherited = [...marks];
  for (const at of order.toReversed()) inherited[at] = (marks[at] ?? false) || (inherited[outer[at] ?? -1] ?? false);
  return inherited;
}
