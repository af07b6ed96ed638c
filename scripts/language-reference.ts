import { z } from 'zod';
import { COLLECTION_DOCS } from '../src/model/collection-docs.ts';
import type { CollectionName } from '../src/model/collection-name.ts';
import { COLLECTION_NAMES } from '../src/model/collection-name.ts';
import { FRAMEWORK_COLLECTIONS, FRAMEWORK_ONLY, LISTS, NOUNS, SCHEMAS } from '../src/model/collections.ts';
import { framework } from '../src/model/framework.ts';
import { glossary, glossaryEntry, glossaryHead, glossaryWord } from '../src/model/glossary.ts';
import { workspace } from '../src/model/workspace.ts';
import { defOf, describeType, refersTo } from './describe-type.ts';
import { LANGUAGE_PROSE } from './language-prose.ts';

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** docs/language.md: every key of the language, for people, in both languages. */
export function languageReference(): string {
  const { intro, files, values, workspaceNotes, frameworkNotes, glossaryNotes } = LANGUAGE_PROSE;
  return [
    intro,
    index(),
    files,
    values,
    `## qtsc.yaml\n\n${workspaceNotes}\n${table(shapeOf(workspace), [])}`,
    `## Every element / Mọi phần tử\n\nAll elements may have these keys.\n\nMọi phần tử đều có thể có các khóa này.\n\n${table(commonKeys(), [])}`,
    ...COLLECTION_NAMES.map(concept),
    `## Framework head / Thông tin khung\n\n${frameworkNotes}\n${table(shapeOf(framework), [])}`,
    `## Glossary / Bảng thuật ngữ\n\n${glossaryNotes}\n${glossaryTables()}`,
  ].join('\n');
}

/** The parts of a glossary file, each with its keys. */
function glossaryTables(): string {
  const parts = [
    ['glossary', glossaryHead],
    ['words', glossaryWord],
    ['entries', glossaryEntry],
  ] as const;
  const tables = parts.map(([title, schema]) => `### ${title}\n\n${table(shapeOf(schema), [])}`);
  return [table(shapeOf(glossary), []), ...tables].join('\n');
}

function index(): string {
  const rows = COLLECTION_NAMES.map((name) => {
    const { en, vi } = COLLECTION_DOCS[name];
    return `| [${name}](#${name}) | ${en}<br>${vi} | ${fileOf(name)} |\n`;
  });
  const sections = [
    '[Files / Tệp](#files--tệp)',
    '[Values / Giá trị](#values--giá-trị)',
    '[qtsc.yaml](#qtscyaml)',
    '[Every element / Mọi phần tử](#every-element--mọi-phần-tử)',
    '[Framework head / Thông tin khung](#framework-head--thông-tin-khung)',
    '[Glossary / Bảng thuật ngữ](#glossary--bảng-thuật-ngữ)',
  ];
  const head = '| collection / tập hợp | holds / chứa | file / tệp |\n|---|---|---|\n';
  return `## Index / Mục lục\n\n${sections.join(' · ')}\n\n${head}${rows.join('')}`;
}

function fileOf(name: CollectionName): string {
  if (FRAMEWORK_ONLY.has(name)) return 'framework / khung';
  return FRAMEWORK_COLLECTIONS.has(name) ? 'model, framework / mô hình, khung' : 'model / mô hình';
}

function concept(name: CollectionName): string {
  const { en, vi } = COLLECTION_DOCS[name];
  const form = LISTS.has(name)
    ? `a list / danh sách: \`${name}: [{ … }]\``
    : `a map by id / bảng theo mã: \`${name}: { my-id: { … } }\``;
  const noun = NOUNS[name];
  const common = new Set(Object.keys(commonKeys()));
  const own = Object.fromEntries(Object.entries(shapeOf(SCHEMAS[name])).filter(([key]) => !common.has(key)));
  const refers = namedBy(name);
  const named =
    refers.length === 0 ? '' : `\nNamed by / Được nêu tại: ${refers.map((key) => `\`${key}\``).join(', ')}.\n`;
  return `## ${name}\n\n**${noun.en} / ${noun.vi}** – ${form}; ${fileOf(name)}.\n\n${en}\n\n${vi}\n\n${table(own, [])}${named}`;
}

/** The keys whose values may be elements of a collection: `systems.owner`. */
function namedBy(target: CollectionName): readonly string[] {
  return COLLECTION_NAMES.flatMap((name) => {
    const keys = Object.entries(shapeOf(SCHEMAS[name])).flatMap(([key, schema]) => nested(key, schema));
    const open = keys.filter(({ targets }) => targets.length < COLLECTION_NAMES.length && targets.includes(target));
    return open.map(({ path }) => `${name}.${path}`);
  });
}

function nested(
  path: string,
  schema: z.core.$ZodType,
): readonly { readonly path: string; readonly targets: readonly string[] }[] {
  const { shape } = defOf(unwrap(schema));
  if (shape === undefined) return [{ path, targets: refersTo(schema) }];
  return Object.entries(shape).flatMap(([key, part]) => nested(`${path}.${key}`, part));
}

function table(shape: Shape, within: readonly string[]): string {
  const rows = Object.entries(shape).map(([key, schema]) => row([...within, key].join('.'), schema));
  return `| key / khóa | value / giá trị | meaning / ý nghĩa | names / nêu |\n|---|---|---|---|\n${rows.join('')}`;
}

function row(key: string, schema: z.core.$ZodType): string {
  const { description = '', vi = '' } = z.globalRegistry.get(schema) ?? {};
  const isRequired = schema._zod.optin === undefined;
  const targets = [...new Set(nested(key, schema).flatMap((part) => part.targets))];
  const names =
    targets.length === COLLECTION_NAMES.length
      ? 'anything / phần tử bất kỳ'
      : targets.map((name) => `[${name}](#${name})`).join(', ');
  const mark = isRequired ? '<br>**required / bắt buộc**' : '';
  return `| \`${key}\`${mark} | ${describeType(schema)} | ${cell(description)}<br>${cell(vi)} | ${names} |\n`;
}

function commonKeys(): Shape {
  const [first, ...others] = COLLECTION_NAMES.map((name) => shapeOf(SCHEMAS[name]));
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([key, schema]) => others.every((shape) => shape[key] === schema)),
  );
}

function shapeOf(schema: z.core.$ZodType): Shape {
  return defOf(schema).shape ?? {};
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = defOf(schema);
  return innerType === undefined ? schema : unwrap(innerType);
}

function cell(text: string): string {
  // Signs that Markdown would take for its own; what stands in backticks is left as it is.
  return text.replaceAll(/`[^`]*`|[|*]/g, (found) => (found.length > 1 ? found.replaceAll('|', '\\|') : `\\${found}`));
}
