import type { Graph } from '../graph/graph.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import type { Glossary, GlossaryWord } from '../model/glossary.ts';
import { wordings } from '../model/text.ts';
import type { Syllable, SyllableMemory } from './syllables.ts';
import { fold, readSyllables } from './syllables.ts';
import type { TermMatch, TermTrie } from './term-trie.ts';
import { addTerm, createTrie, longestTerm } from './term-trie.ts';

/** A thing that a glossary knows. */
export type Concept = {
  readonly id: string;
  readonly entry: Glossary['entries'][number];
  /** Every syllable of its names: what is left of a name besides them tells it from others of its kind. */
  readonly syllables: ReadonlySet<string>;
  /** The same without marks. */
  readonly folded: ReadonlySet<string>;
};

/** What a phrase stands for. */
export type Term =
  | { readonly is: 'concept'; readonly concept: Concept; readonly isAbbreviation: boolean; readonly isUpper: boolean }
  | { readonly is: 'word'; readonly word: GlossaryWord }
  | { readonly is: 'dotted'; readonly word: GlossaryWord }
  | { readonly is: 'place'; readonly label: string }
  | { readonly is: 'owner'; readonly label: string };

/** A glossary and the names of a model's areas and organizations, ready to read names with. */
export type Lexicon = {
  readonly memory: SyllableMemory;
  readonly terms: TermTrie<Term>;
  /** The same by syllables without marks; made when a text without marks is first read. */
  readonly foldedTerms: () => TermTrie<Term>;
  /** Whether a syllable is a word of the glossary: such a one is not taken for a slip of the pen. */
  readonly isWord: (key: string) => boolean;
  /** Whether two syllables follow each other in a phrase of the glossary. */
  readonly isPair: (first: string, second: string) => boolean;
  /** A word of the glossary without its marks. */
  readonly foldedOf: (key: string) => string;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly longForms: LongForms;
  /** What speaks for a function without naming it. */
  readonly cues: TermTrie<Concept>;
  readonly foldedCues: () => TermTrie<Concept>;
  /** Words that join two things, as a comma does. */
  readonly joins: ReadonlySet<string>;
};

/** Short forms read as their long form inside other names too: CSDL giáo dục, TT dữ liệu. */
type LongForms = TermTrie<LongForm>;

type LongForm = {
  readonly items: readonly Syllable[];
  /** Only in capitals before a word in small letters: TT dữ liệu is a centre, TT Nam Phước a town. */
  readonly isShort: boolean;
};

/** Compiles the words of a model. Costs what the glossary and the areas and organizations do. */
export function createLexicon(glossary: Glossary, graph: Graph | undefined): Lexicon {
  const memory: SyllableMemory = new Map();
  const terms = createPhrases<Term>();
  /** Words of the glossary, each with what it is without marks. */
  const vocabulary = new Map<string, string>();
  const pairs = new Set<string>();
  const cues = createPhrases<Concept>();
  const concepts = new Map<string, Concept>();
  const longForms = longFormsOf(glossary, memory);
  const joins = joinsOf(glossary, memory);

  const add = (form: string, term: Term, isVocabulary: boolean): void => {
    const { items } = readSyllables(form, memory);
    if (items.length === 0) return;
    const long = expandText({ items, breaks: [] }, longForms, joins).items;
    const kind = term.is === 'concept' ? longestTerm(terms.trie, long, 0, 'key') : undefined;
    const isKind =
      kind?.values.some((first) => first.is === 'word' && first.word.role === 'stop' && first.word.makes === true) ===
      true;
    const rest = isKind ? long.slice(kind.length) : [];
    const bare = rest.length >= 3 && !isGeneric(rest, terms.trie) ? [rest] : [];
    for (const spelled of long === items ? [items, ...bare] : [items, long, ...bare]) {
      terms.add(spelled, term);
      if (!isVocabulary) continue;
      for (const [at, { key, folded }] of spelled.entries()) {
        vocabulary.set(key, folded);
        if (at > 0) pairs.add(`${spelled[at - 1]?.key} ${key}`);
      }
    }
  };

  for (const word of glossary.words) {
    const term: Term = { is: 'word', word };
    for (const form of formsOf(word)) add(form, term, true);
    for (const form of word.dotted ?? []) add(form, { is: 'dotted', word }, false);
  }
  for (const entry of glossary.entries) {
    const forms = formsOf(entry);
    const all = [...forms, ...(entry.abbr ?? [])];
    const concept = { id: entry.id, entry, ...syllablesOf(all, memory) };
    concepts.set(entry.id, concept);
    const term: Term = { is: 'concept', concept, isAbbreviation: false, isUpper: false };
    for (const form of forms) add(form, term, true);
    for (const form of entry.cues ?? []) {
      const { items } = expandText({ ...readSyllables(form, memory) }, longForms, joins);
      cues.add(items, concept);
    }
    for (const form of entry.abbr ?? []) {
      const isUpper = /^[A-Z]{2,3}$/.test(form);
      add(form, { is: 'concept', concept, isAbbreviation: true, isUpper }, false);
    }
  }
  if (graph !== undefined)
    for (const term of officialNames(glossary, graph, memory))
      for (const form of term.forms) add(form, term.term, true);
  if (graph !== undefined) addProperNames(graph, memory, terms);
  return {
    memory,
    terms: terms.trie,
    foldedTerms: terms.folded,
    isWord: (key) => vocabulary.has(key),
    isPair: (first, second) => pairs.has(`${first} ${second}`),
    foldedOf: (key) => vocabulary.get(key) ?? fold(key),
    cues: cues.trie,
    foldedCues: cues.folded,
    concepts,
    longForms,
    joins,
  };
}

/** Phrases by their syllables, and by those without marks for whoever asks. */
type Phrases<T> = {
  readonly trie: TermTrie<T>;
  readonly add: (items: readonly Syllable[], value: T) => void;
  readonly folded: () => TermTrie<T>;
};

function createPhrases<T>(): Phrases<T> {
  const trie = createTrie<T>();
  const added: { readonly items: readonly Syllable[]; readonly value: T }[] = [];
  let folded: TermTrie<T> | undefined;
  return {
    trie,
    add: (items, value) => {
      addTerm(trie, items, 'key', value);
      added.push({ items, value });
    },
    folded: () => {
      if (folded !== undefined) return folded;
      folded = createTrie<T>();
      for (const { items, value } of added) addTerm(folded, items, 'folded', value);
      return folded;
    },
  };
}

function syllablesOf(forms: readonly string[], memory: SyllableMemory): Pick<Concept, 'syllables' | 'folded'> {
  const all = forms.flatMap((form) => readSyllables(form, memory).items);
  return { syllables: new Set(all.map(({ key }) => key)), folded: new Set(all.map(({ folded }) => folded)) };
}

/** Whether words name nothing in particular: “dữ liệu dùng chung”. */
function isGeneric(items: readonly Syllable[], terms: TermTrie<Term>): boolean {
  for (let at = 0; at < items.length; ) {
    const found = longestTerm(terms, items, at, 'key');
    const isOpen = found?.values.every(
      (term) =>
        (term.is === 'word' && term.word.role === 'stop') ||
        (term.is === 'concept' && term.concept.entry.capability === undefined),
    );
    if (found === undefined || isOpen !== true) return false;
    at += found.length;
  }
  return true;
}

function joinsOf({ words }: Glossary, memory: SyllableMemory): ReadonlySet<string> {
  const joining = words.filter(({ role }) => role === 'and').flatMap(formsOf);
  return new Set(joining.flatMap((form) => readSyllables(form, memory).items.map(({ key }) => key)));
}

/** The long form of every generic abbreviation that means one thing. */
function longFormsOf({ entries, shortForms }: Glossary, memory: SyllableMemory): LongForms {
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

function formsOf({
  vi,
  en,
  synonyms = [],
}: {
  vi?: string | undefined;
  en?: string | undefined;
  synonyms?: readonly string[] | undefined;
}): readonly string[] {
  return [...(vi === undefined ? [] : [vi]), ...(en === undefined ? [] : [en]), ...synonyms];
}

/** Names of areas and organizations stand in the names of what they own and are no function. */
function addProperNames(graph: Graph, memory: SyllableMemory, terms: Phrases<Term>): void {
  const add = (items: readonly Syllable[], term: Term): void => {
    // “Xã số 12” without its unit is “số 12”, which is said of much.
    if (items.length === 0 || items[0]?.isCapital !== true) return;
    terms.add(items, term);
  };
  for (const area of graph.of('areas')) {
    for (const items of properNames(area, memory, terms.trie)) add(items, { is: 'place', label: labelOf(items) });
  }
  for (const owner of graph.of('organizations')) {
    for (const name of wordings(owner.value.name)) {
      const { items } = readSyllables(name, memory);
      if (items.length > 1) add(items, { is: 'owner', label: labelOf(items) });
    }
  }
}

/** What an area is called without its unit and without remarks in brackets: Đông Hà. */
export function properNames(
  area: ElementOf<'areas'> | Element,
  memory: SyllableMemory,
  terms: TermTrie<Term>,
): readonly (readonly Syllable[])[] {
  return wordings('name' in area.value ? area.value.name : undefined).map((name) => {
    const { items } = readSyllables(name.replaceAll(/\([^)]*\)/g, ' '), memory);
    const unit = longestTerm(terms, items, 0, 'key');
    const isUnit = unit?.values.some((term) => term.is === 'word' && term.word.role === 'unit') === true;
    return isUnit ? items.slice(unit.length) : items;
  });
}

export function labelOf(items: readonly Syllable[]): string {
  return items.map(({ folded }) => folded).join(' ');
}

/** A text by the terms it is made of, in any order and without places: UBND TP Đông Hà is Ủy ban nhân dân thành phố Đông Hà. */
export function canonical(text: string, { memory, terms }: Lexicon): string {
  const { items } = readSyllables(text, memory);
  const found = new Set<string>();
  for (let at = 0; at < items.length; ) {
    const match = longestTerm(terms, items, at, 'key');
    const term = match?.values.find(({ is }) => is !== 'owner');
    if (match !== undefined && term !== undefined) {
      if (term.is === 'concept') found.add(`#${term.concept.id}`);
      if (term.is === 'word' && term.word.role !== 'unit' && term.word.role !== 'and')
        found.add(term.word.vi ?? term.word.en ?? '');
      at += match.length;
      continue;
    }
    found.add(items[at]?.folded ?? '');
    at++;
  }
  return [...found].sort().join(' ');
}

/** The official names of components whose function the glossary tells. */
function officialNames(
  { components }: Glossary,
  graph: Graph,
  memory: SyllableMemory,
): readonly { readonly term: Term; readonly forms: readonly string[] }[] {
  return graph.of('components').flatMap((component) => {
    const capability = components[component.id];
    const forms = wordings(component.value.name);
    if (capability === undefined) return [];
    const entry = { id: component.id, kind: 'platform' as const, capability };
    return [
      {
        term: {
          is: 'concept',
          concept: { id: component.id, entry, ...syllablesOf(forms, memory) },
          isAbbreviation: false,
          isUpper: false,
        },
        forms,
      },
    ];
  });
}
