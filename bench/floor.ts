/**
 * The reading floor: every file parsed by js-yaml, every element judged by its schema and put into a Map. No places, no
 * references, no rules. `bench.ts` compiles it and runs it as a process of its own, to which `qtsc validate` is compared.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { isCollectionName, SCHEMAS } from '../src/model/collections.ts';

const folder = process.argv[2] ?? '.';
const elements = new Map<string, unknown>();

for (const file of readdirSync(folder)) {
  if (file === 'qtsc.yaml') continue;
  const collections = load(readFileSync(join(folder, file), 'utf8')) as Record<string, Record<string, object>>;
  for (const [collection, items] of Object.entries(collections)) {
    if (!isCollectionName(collection)) continue;
    for (const [entry, item] of Object.entries(items)) {
      const { success, data } = SCHEMAS[collection].safeParse(item);
      const id = 'id' in item && typeof item.id === 'string' ? item.id : entry;
      if (success) elements.set(id, data);
    }
  }
}
process.stdout.write(`${elements.size}\n`);
