import type { Glossary } from '../model/glossary.ts';
import type { Syllable, SyllableMemory } from './syllables.ts';
import { readSyllables } from './syllables.ts';
import type { TermMatch, TermTrie } from './term-trie.ts';
import { addTerm, createTrie, longestTerm } from './term-trie.ts';

/** Short forms read as their long form inside other names too: CSDL giáo dục, TT dữ liệu. */
export type LongForms = TermTrie<LongForm>;

type LongForm = {
  readonly items: readonly Syllable[];
  /** Only in capitals before a word in small letters: TT dữ liệu is a centre, TT Nam Phước a town. */
  readonly isShort: boolean;
};

/** The long form of every generic abbreviation that means one thing. */
export function longFormsOf({ entries, shortForms }: Glossary, memory: SyllableMemory): LongForms {
  const longForms: LongForms = createTrie();
  for (const [short, long] of Object.entries(shortForms)) {
    const form = { items: readSyllables(long, memory).items, isShort: short.length < 3 };
    addTerm(longForms, readSyllables(short, memory).items, 'key', form);
  }
  for (const { kind, capability, abbr = [], vi, en, ambiguous } of entries) {
    const long = vi ?? en;
    if (capability !== undefined || ambiguous !== undefined || long === undefined) continue;
    if (kind !== 'concept' && kind !== 'data') continue;
    for (const form of abbr) {
      if (form.length > 2)
        addTerm(longForms, readSyllables(form, memory).items, 'key', {
          items: readSyllables(long, memory).items,
          isShort: false,
        });
    }
  }
  return longForms;
}

/** Syllables with generic abbreviations in their long form and “and” as a comma; `breaks` go along. */
export function expandText(
  { items, breaks }: { readonly items: readonly Syllable[]; readonly breaks: readonly string[] },
  longForms: LongForms,
  joins: ReadonlySet<string>,
): { readonly items: readonly Syllable[]; readonly breaks: readonly string[] } {
  if (!items.some(({ key }) => longForms.next?.has(key) === true || joins.has(key))) return { items, breaks };
  const expanded: Syllable[] = [];
  const before: string[] = [];
  let joined = false;
  for (let at = 0; at < items.length; ) {
    const found = longestTerm(longForms, items, at, 'key');
    const item = items[at];
    if (item !== undefined && joins.has(item.key)) {
      joined = true;
      at++;
      continue;
    }
    const long = longAt(items, at, found);
    for (const [index, syllable] of (long ?? (item === undefined ? [] : [item])).entries()) {
      expanded.push(syllable);
      const sign = index === 0 ? (breaks[at] ?? '') : '';
      before.push(sign === '' && index === 0 && joined ? ',' : sign);
      joined = false;
    }
    at += long === undefined ? 1 : (found?.length ?? 1);
  }
  return { items: expanded, breaks: before };
}

/** The long form of what stands at a syllable, where it is one. */
function longAt(
  items: readonly Syllable[],
  at: number,
  found: TermMatch<LongForm> | undefined,
): readonly Syllable[] | undefined {
  const always = found?.values.find(({ isShort }) => !isShort);
  if (always !== undefined || found === undefined) return always?.items;
  const next = items[at + found.length];
  const isRead = items[at]?.isUpper === true && next !== undefined && !next.isCapital;
  return isRead ? found.values[0]?.items : undefined;
}
