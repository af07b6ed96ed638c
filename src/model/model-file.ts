import { z } from 'zod';
import { COLLECTION_DOCS } from './collection-docs.ts';
import type { CollectionName } from './collection-name.ts';
import { COLLECTION_NAMES } from './collection-name.ts';
import { FRAMEWORK_COLLECTIONS, FRAMEWORK_ONLY, LISTS, SCHEMAS } from './collections.ts';
import { key, strictWithOwnKeys } from './element.ts';
import { framework } from './framework.ts';
import { frameworkId, workspaceId } from './id.ts';

/** A file of the model: any of the collections, each possibly spread over files. */
export const modelFile = strictWithOwnKeys(
  collectionsOf(
    COLLECTION_NAMES.filter((name) => !FRAMEWORK_ONLY.has(name)),
    workspaceId,
  ),
);

/** A framework file: the head and the collections of a catalogue. */
export const frameworkFile = strictWithOwnKeys({
  framework: key(framework, 'What this catalogue is.', 'Thông tin về khung.'),
  ...collectionsOf(
    COLLECTION_NAMES.filter((name) => FRAMEWORK_COLLECTIONS.has(name)),
    frameworkId,
  ),
});

function collectionsOf(names: readonly CollectionName[], id: z.ZodString): Record<string, z.ZodType> {
  return Object.fromEntries(
    names.map((name) => {
      const item: z.ZodType = SCHEMAS[name];
      const collection = LISTS.has(name) ? z.array(item) : z.record(id, item.nullable());
      const { en, vi } = COLLECTION_DOCS[name];
      return [name, key(collection.nullable().optional(), en, vi)];
    }),
  );
}
