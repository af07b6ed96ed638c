import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded, SourceFile } from '../src/index.ts';
import { load } from '../src/index.ts';

/** Loads a benchmark model, which is one flat folder without frameworks, into this process. */
export function loadModel(folder: string): Loaded {
  const read = (path: string): SourceFile => ({ path, bytes: readFileSync(join(folder, path)) });
  const files = readdirSync(folder).filter((path) => path !== 'qtsc.yaml');
  const findFramework = () => ({ missing: { en: 'none', vi: 'không có' }, help: undefined });
  return load({ workspaceFile: read('qtsc.yaml'), files: files.map(read), findFramework });
}
