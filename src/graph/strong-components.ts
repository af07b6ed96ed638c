/** Who waits for whom, by number: the targets of node `n` stand from `starts[n]` to `starts[n + 1]`. */
export type Arcs = { readonly starts: Int32Array; readonly targets: Int32Array };

/** Sorts arcs by their source; those of one source keep their order. */
export function arcsOf(sources: readonly number[], targets: readonly number[], count: number): Arcs {
  const starts = new Int32Array(count + 1);
  for (const source of sources) starts[source + 1] = (starts[source + 1] ?? 0) + 1;
  for (let node = 0; node < count; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(targets.length);
  for (let arc = 0; arc < sources.length; arc++) {
    const source = sources[arc] ?? 0;
    const at = next[source] ?? 0;
    sorted[at] = targets[arc] ?? 0;
    next[source] = at + 1;
  }
  return { starts, targets: sorted };
}

/**
 * The sets of nodes that reach each other, each set and the list in order of number; single nodes only when they have an
 * arc to themselves. Tarjan's algorithm with its own stack, since a chain of dependencies may be 100,000 long.
 */
export function strongComponents({ starts, targets }: Arcs): readonly (readonly number[])[] {
  const count = starts.length - 1;
  const order = new Int32Array(count);
  const low = new Int32Array(count);
  const next = starts.slice();
  const isOpen = new Uint8Array(count);
  const open: number[] = [];
  const found: number[][] = [];
  let visited = 0;

  const enter = (node: number, path: number[]): void => {
    visited++;
    order[node] = visited;
    low[node] = visited;
    isOpen[node] = 1;
    open.push(node);
    path.push(node);
  };

  /** Takes the finished set off the stack. */
  const close = (root: number): void => {
    const from = open.lastIndexOf(root);
    const members = open.splice(from);
    for (const member of members) isOpen[member] = 0;
    if (members.length > 1 || hasLoop(root, { starts, targets })) found.push(members.sort((a, b) => a - b));
  };

  for (let start = 0; start < count; start++) {
    if (order[start] !== 0 || starts[start] === starts[start + 1]) continue;
    const path: number[] = [];
    enter(start, path);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const arc = next[node] ?? 0;
      if (arc < (starts[node + 1] ?? 0)) {
        next[node] = arc + 1;
        const target = targets[arc] ?? 0;
        if (order[target] === 0) enter(target, path);
        else if (isOpen[target] === 1) low[node] = Math.min(low[node] ?? 0, order[target] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] === order[node]) close(node);
    }
  }
  return found.sort(([a = 0], [b = 0]) => a - b);
}

function hasLoop(node: number, { starts, targets }: Arcs): boolean {
  for (let arc = starts[node] ?? 0; arc < (starts[node + 1] ?? 0); arc++) if (targets[arc] === node) return true;
  return false;
}

/** A shortest way from a node back to itself through these members: the nodes in order, the first one once. */
export function shortestCycle({ starts, targets }: Arcs, members: readonly number[], first: number): readonly number[] {
  const inside = new Set(members);
  const cameFrom = new Map<number, number>();
  const queue = [first];
  for (const node of queue) {
    for (let arc = starts[node] ?? 0; arc < (starts[node + 1] ?? 0); arc++) {
      const target = targets[arc] ?? 0;
      if (target === first) return wayTo(node, first, cameFrom);
      if (!inside.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  return [first];
}

function wayTo(last: number, first: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const way = [last];
  for (let node = last; node !== first; ) {
    node = cameFrom.get(node) ?? first;
    way.push(node);
  }
  return way.reverse();
}
