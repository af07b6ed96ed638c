import type { Origin } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';
import type { Values } from '../model/collections.ts';

/** An element as written, its references not yet resolved. `id` is local to its file's namespace; null where none is given. */
export type RawElement = {
  [C in CollectionName]: {
    readonly id: string | null;
    readonly collection: C;
    readonly value: Values[C];
    readonly origin: Origin;
  };
}[CollectionName];
