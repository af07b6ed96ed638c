import type { Message } from '../diagnostic/message.ts';
import type { Origin } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';

/** Components to be added to the `realizes` of one element of a file. */
export type Addition = {
  readonly collection: CollectionName;
  readonly origin: Pick<Origin, 'document' | 'entry' | 'offset'>;
  readonly ids: readonly string[];
};

/** Text to be put in at an offset. Nothing is ever taken out. */
export type Insertion = { readonly offset: number; readonly text: string };

/** Why something can't be put in. */
export type Refusal = { readonly refused: Message };
