import type { Document, Pair, ParsedNode, YAMLMap } from 'yaml';
import type { Addition, Refusal } from './addition.ts';

/** What is needed of the library, which is loaded only when something is written. */
export type Yaml = typeof import('yaml');

export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;
export type ParsedMap = YAMLMap.Parsed;

/** The key and the map of an element. */
export type FoundElement = { readonly key: ParsedNode; readonly map: ParsedMap };

type Known = {
  readonly pair: ParsedPair;
  readonly collection: string;
  readonly isShared: boolean;
  readonly aliases: ReadonlySet<string>;
};

/** Finds elements of a parsed file by the offset of their key, as the loader knows it. */
export function createElementFinder(
  yaml: Yaml,
  documents: readonly Document.Parsed[],
): (addition: Addition) => FoundElement | Refusal {
  const byOffset = new Map<number, Known>();
  for (const { contents } of documents) {
    if (!yaml.isMap(contents)) continue;
    const aliases = aliasesIn(yaml, contents);
    const isUsed = (anchor: string | undefined): boolean => anchor !== undefined && aliases.has(anchor);
    for (const { key, value } of contents.items) {
      if (!yaml.isScalar(key) || !yaml.isMap(value)) continue;
      const isShared = isUsed(contents.anchor) || isUsed(value.anchor);
      for (const pair of value.items)
        byOffset.set(pair.key.range[0], { pair, collection: String(key.value), isShared, aliases });
    }
  }
  return ({ collection, origin }) => {
    const known = byOffset.get(origin.offset);
    if (known?.collection !== collection) return ELSEWHERE;
    const { key, value } = known.pair;
    if (!yaml.isScalar(key) || String(key.value).normalize('NFC') !== origin.entry) return ELSEWHERE;
    if (yaml.isAlias(value) || known.isShared) return SHARED;
    if (!yaml.isMap(value)) return NO_MAP;
    return value.anchor !== undefined && known.aliases.has(value.anchor) ? SHARED : { key, map: value };
  };
}

/** The anchors that something of a document is an alias of. */
function aliasesIn({ visit }: Yaml, contents: ParsedMap): ReadonlySet<string> {
  const names = new Set<string>();
  visit(contents, { Alias: (_, { source }) => void names.add(source) });
  return names;
}

const ELSEWHERE: Refusal = {
  refused: {
    en: 'the element is written elsewhere and brought in by <<',
    vi: 'phần tử được viết ở chỗ khác và đưa vào bằng <<',
  },
};

const SHARED: Refusal = {
  refused: {
    en: 'the element shares its keys with others by an anchor (&) or alias (*)',
    vi: 'phần tử dùng chung các khóa với phần tử khác qua mốc (&) hoặc bí danh (*)',
  },
};

const NO_MAP: Refusal = {
  refused: { en: 'the element has no keys', vi: 'phần tử không có khóa nào' },
};
