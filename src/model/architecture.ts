import type { CollectionName } from './collection-name.ts';
import type { Values } from './collections.ts';
import type { FrameworkHead } from './framework.ts';
import type { Glossary } from './glossary.ts';
import type { Workspace } from './workspace.ts';

/** Where an element is written: enough to find every one of its values again. */
export type Origin = {
  readonly file: string;
  /** Which document of the file, from 0. */
  readonly document: number;
  /** The key in the collection's map, or the index in its list. */
  readonly entry: string | number;
  /** The offset of that key or item in the text, in UTF-16 units. */
  readonly offset: number;
};

/** One thing of the model. `value` is what its concept's schema says; references in it are full ids. */
export type ElementOf<C extends CollectionName> = {
  /** Unique in the architecture: an id of the workspace, or `framework/ID`. */
  readonly id: string;
  readonly collection: C;
  readonly value: Values[C];
  /** The framework that defines it; null for the workspace's own. */
  readonly framework: string | null;
  readonly origin: Origin;
  /** Its place in `Architecture.elements`, and its number in the graph. */
  readonly index: number;
};

export type Element = { [C in CollectionName]: ElementOf<C> }[CollectionName];

/** A framework in use, or one that such a framework extends. */
export type Framework = {
  readonly id: string;
  readonly head: FrameworkHead;
  readonly file: string;
  /** Its index in the workspace's `uses`; null when it is only extended by another. */
  readonly usedAt: number | null;
};

/**
 * Resolved references, one per index: element `sources[i]` names element `targets[i]` by key `EDGE_NAMES[names[i]]`.
 * Grouped by source. Arrays of numbers, since a model of 100,000 elements has half a million of them.
 */
export type References = {
  readonly sources: Int32Array;
  readonly names: Uint8Array;
  readonly targets: Int32Array;
};

/** A whole model: plain data, read only. Elements stand in the order of file and place, whatever the order of loading. */
export type Architecture = {
  readonly workspace: Workspace;
  /** The path of `qtsc.yaml`. */
  readonly workspaceFile: string;
  readonly frameworks: readonly Framework[];
  readonly elements: readonly Element[];
  readonly byId: ReadonlyMap<string, Element>;
  readonly references: References;
  /** What words mean in names; empty when none was given. */
  readonly glossary: Glossary;
};
