import type { Graph } from '../graph/graph.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import type { Glossary, GlossaryWord } from '../model/glossary.ts';
import { wordings } from '../model/text.ts';
import type { LongForms } from './long-forms.ts';
import { expandText, longFormsOf } from './long-forms.ts';
import type { Phrases } from './phrases.ts';
import { createPhrases } from './phrases.ts';
import type { Syllable, SyllableMemory } from './syllables.ts';
import { IS_PLAIN, readSyllables } from './syllables.ts';
import type { Spelling, TermTrie, Vocabulary } from './term-trie.ts';
import { longestTerm } from './term-trie.ts';
import { createVocabulary } from './vocabulary.ts';

/** A thing that a glossary knows. */
export type Concept = {
  readonly id: string;
  readonly entry: Glossary['entries'][number];
  /** Every syllable of its names, by either spelling: what is left of a name besides them tells it from others of its kind. */
  readonly syllables: (spelling: Spelling) => ReadonlySet<string>;
};

/** What a phrase stands for. */
export type Term =
  | { readonly is: 'concept'; readonly concept: Concept; readonly isAbbreviation: boolean; readonly isUpper: boolean }
  | { readonly is: 'word'; readonly word: GlossaryWord }
  | { readonly is: 'dotted'; readonly word: GlossaryWord }
  | { readonly is: 'place'; readonly label: string }
  | { readonly is: 'owner'; readonly label: string };

/** A glossary and the names of a model's areas and organizations, ready to read names with. */
export type Lexicon = Vocabulary & {
  readonly memory: SyllableMemory;
  readonly terms: TermTrie<Term>;
  /** The same by syllables without marks; made when a text without marks is first read. */
  readonly foldedTerms: () => TermTrie<Term>;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly longForms: LongForms;
  /** What speaks for a function without naming it. */
  readonly cues: (spelling: Spelling) => TermTrie<Concept>;
  /** Whether a text speaks of software or of a platform of one's own; looked at before it is read, which costs more. */
  readonly speaksOfLayers: (text: string) => boolean;
  /** Words that join two things, as a comma does. */
  readonly joins: ReadonlySet<string>;
};

/** Compiles the words of a model. Costs what the glossary and the areas and organizations do. */
export function createLexicon(glossary: Glossary, graph: Graph | undefined): Lexicon {
  const memory: SyllableMemory = new Map();
  const terms = createPhrases<Term>();
  const spellings: (readonly Syllable[])[] = [];
  const concepts = new Map<string, Concept>();
  const longForms = longFormsOf(glossary, memory);
  const joins = joinsOf(glossary, memory);

  const read = (form: string): readonly Syllable[] => readSyllables(form, memory).items;
  const add = (items: readonly Syllable[], term: Term, isVocabulary: boolean): void => {
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
      if (isVocabulary) spellings.push(spelled);
    }
  };

  for (const word of glossary.words) {
    const term: Term = { is: 'word', word };
    for (const form of formsOf(word)) add(read(form), term, true);
    for (const form of word.dotted ?? []) add(read(form), { is: 'dotted', word }, false);
  }
  for (const entry of glossary.entries) {
    const forms = formsOf(entry).map(read);
    const short = (entry.abbr ?? []).map(read);
    const concept = { id: entry.id, entry, syllables: syllablesOf([...forms, ...short]) };
    concepts.set(entry.id, concept);
    const term: Term = { is: 'concept', concept, isAbbreviation: false, isUpper: false };
    for (const form of forms) add(form, term, true);
    for (const [at, form] of (entry.abbr ?? []).entries()) {
      const isUpper = /^[A-Z]{2,3}$/.test(form);
      add(short[at] ?? [], { is: 'concept', concept, isAbbreviation: true, isUpper }, false);
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
    ...createVocabulary(spellings),
    cues: createCues([...concepts.values()], (form) => expandText(readSyllables(form, memory), longForms, joins).items),
    speaksOfLayers: createSpeaksOfLayers(glossary),
    concepts,
    longForms,
    joins,
  };
}

/** Cues by either spelling, gathered when a text that names no function is first read. */
function createCues(
  concepts: readonly Concept[],
  read: (form: string) => readonly Syllable[],
): (spelling: Spelling) => TermTrie<Concept> {
  let cues: Phrases<Concept> | undefined;
  return (spelling) => {
    if (cues === undefined) {
      cues = createPhrases<Concept>();
      for (const concept of concepts) for (const form of concept.entry.cues ?? []) cues.add(read(form), concept);
    }
    return spelling === 'key' ? cues.trie : cues.folded();
  };
}

/** A glossary has some twenty such words. */
const MOST_FORMS = 200;

/** A text without any mark may spell these words in another way, so it is read in any case. */
function createSpeaksOfLayers({ words }: Glossary): (text: string) => boolean {
  const forms = words.filter(({ own, makes }) => own === true || makes === true).flatMap(formsOf);
  if (forms.length === 0) return () => false;
  // A pattern of thousands of words would cost more than reading does.
  if (forms.length > MOST_FORMS) return () => true;
  const pattern = new RegExp(
    forms.map((form) => form.normalize('NFC').replaceAll(/[^\p{L}\p{N}\s]/gu, '.')).join('|'),
    'iu',
  );
  return (text) => IS_PLAIN.test(text) || pattern.test(text.normalize('NFC'));
}

function syllablesOf(forms: readonly (readonly Syllable[])[]): Concept['syllables'] {
  const known: { key?: ReadonlySet<string>; folded?: ReadonlySet<string> } = {};
  return (spelling) => {
    known[spelling] ??= new Set(forms.flatMap((items) => items.map((item) => item[spelling])));
    return known[spelling];
  };
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
): readonly { readonly term: Term; readonly forms: readonly (readonly Syllable[])[] }[] {
  return graph.of('components').flatMap((component) => {
    const capability = components[component.id];
    if (capability === undefined) return [];
    const forms = wordings(component.value.name).map((name) => readSyllables(name, memory).items);
    const entry = { id: component.id, kind: 'platform' as const, capability };
    return [
      {
        term: {
          is: 'concept',
          concept: { id: component.id, entry, syllables: syllablesOf(forms) },
          isAbbreviation: false,
          isUpper: false,
        },
        forms,
      },
    ];
  });
}
