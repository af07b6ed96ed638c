import { jsonSchemaOf, SCHEMA_NAMES } from '../src/model/json-schema.ts';
import { packs } from '../src/rules/packs.ts';
import type { Section } from './fill-sections.ts';
import { languageReference } from './language-reference.ts';
import { rulePage, ruleTable } from './rule-table.ts';
import { wallTable } from './wall-table.ts';

/** A file that is generated as a whole. `text` ends with a line end and has no `\r`. */
export type GeneratedFile = { readonly path: string; readonly text: () => string };

export const GENERATED_FILES: readonly GeneratedFile[] = [
  ...SCHEMA_NAMES.map((name) => ({
    path: `schemas/${name}.schema.json`,
    text: () => `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
  })),
  { path: 'docs/language.md', text: languageReference },
  { path: 'docs/rules.md', text: () => rulePage(packs) },
];

/** Sections of README.md. */
export const SECTIONS: readonly Section[] = [
  { name: 'walls', text: wallTable },
  { name: 'rules', text: () => ruleTable(packs) },
];
