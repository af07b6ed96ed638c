// `npm run generate`: writes every file, and every marked section of README.md, that follows from the source.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fillSections } from './fill-sections.ts';
import { GENERATED_FILES, SECTIONS } from './generated-files.ts';

const root = new URL('../', import.meta.url);

for (const { path, text } of GENERATED_FILES) write(path, text());
if (existsSync(new URL('README.md', root))) write('README.md', fillSections(read('README.md'), SECTIONS));

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function write(path: string, text: string): void {
  const target = new URL(path, root);
  if (existsSync(target) && read(path) === text) return;
  mkdirSync(dirname(target.pathname), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote ${path}`);
}
