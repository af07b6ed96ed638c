import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Not ours: installed, built or drawn. */
const SKIPPED = new Set(['node_modules', 'dist', 'out', 'coverage']);

/** Every YAML file of the repository, by its path from the root. */
export function repositoryYaml(): readonly { readonly path: string; readonly bytes: Buffer }[] {
  return filesBelow('').map((path) => ({ path, bytes: readFileSync(`${root}/${path}`) }));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.') && !SKIPPED.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [path] : [];
    })
    .sort();
}
