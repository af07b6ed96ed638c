/**
 * The names of the graph's edges, which are the keys that name other elements. A test holds this list to the schemas;
 * the graph numbers its edges by it.
 */
export const EDGE_NAMES = [
  'area',
  'counterparts',
  'data',
  'delivers',
  'dependsOn',
  'domain',
  'from',
  'inherits',
  'layer',
  'masters',
  'mergedInto',
  'operator',
  'owner',
  'partOf',
  'phaseOf',
  'reads',
  'realizes',
  'replaces',
  'reuses',
  'supports',
  'target',
  'to',
  'via',
  'within',
] as const;

export type EdgeName = (typeof EDGE_NAMES)[number];

export function isEdgeName(name: string): name is EdgeName {
  return (EDGE_NAMES as readonly string[]).includes(name);
}
