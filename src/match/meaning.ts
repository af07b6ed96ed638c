import type { GlossaryWord } from '../model/glossary.ts';
import type { SpelledText } from './choose-term.ts';
import { chooseTerm } from './choose-term.ts';
import type { Concept, Lexicon, Term } from './lexicon.ts';
import { labelOf } from './lexicon.ts';
import { expandText } from './long-forms.ts';
import type { Syllable, Syllables } from './syllables.ts';
import { readSyllables } from './syllables.ts';
import { longestTerm, misspeltTerm } from './term-trie.ts';

/** `function`: what is built; `purpose`: what it serves; `use`: what it uses or belongs to. */
type Role = 'function' | 'purpose' | 'use';

export type MeantConcept = {
  readonly concept: Concept;
  readonly role: Role;
  /** Which of the things joined by “and” it belongs to; of one thing the first concept is the head. */
  readonly part: number;
  readonly isMisspelt: boolean;
  /** Its first syllable and how many it has, short forms read in full. */
  readonly start: number;
  readonly length: number;
};

/** Words that speak for a function without naming it. */
export type Cue = {
  readonly concepts: readonly Concept[];
  /** As they stand in the text. */
  readonly words: string;
};

/** What a text says, apart from how it is spelled. */
export type Meaning = {
  readonly concepts: readonly MeantConcept[];
  /** What speaks for a function without naming it, each once; looked for when asked, since most texts name one. */
  readonly cues: () => readonly Cue[];
  /** The words that said a concept. */
  readonly wordsOf: (found: MeantConcept) => string;
  /** Words of the function that no concept covers, each once, in the order of the text. */
  readonly words: readonly string[];
  /** Words of what it serves. */
  readonly purpose: readonly string[];
  /** What is done: `build_new`, `train` … */
  readonly actions: readonly string[];
  readonly phase: string | null;
  /** Capitalised words of function and purpose, without marks: of streets, markets, products. */
  readonly proper: ReadonlySet<string>;
  /** Areas named, by the label that a text without marks shares. */
  readonly places: readonly string[];
  readonly isNational: boolean;
  /** A platform of one's own is spoken of. */
  readonly isOwn: boolean;
  /** Software, a system or a platform is spoken of as what is built. */
  readonly makes: boolean;
  readonly isFolded: boolean;
  readonly hasLookalikes: boolean;
};

/** A reading on its way; lives for one text. */
type Reading = SpelledText & {
  role: Role;
  part: number;
  phase: string | null;
  makes: boolean;
  isNational: boolean;
  isOwn: boolean;
  readonly concepts: MeantConcept[];
  readonly words: Map<string, string>;
  readonly purpose: Map<string, string>;
  readonly actions: string[];
  readonly places: string[];
  readonly proper: Set<string>;
  /** Whether a syllable belongs to what is used, not built. */
  readonly inUse: boolean[];
};

/** A proper name of an area has at most so many syllables. */
const LONGEST_PROPER_NAME = 4;

/**
 * Reads a name or a description: concepts of the glossary by their longest names, what is done, which phase, which places,
 * and the words that remain.
 *
 * @example readMeaning('Nâng cấp CSDL đất đai huyện Cam Lộ', lexicon).actions // ['upgrade']
 */
export function readMeaning(text: string, lexicon: Lexicon): Meaning {
  const syllables: Syllables = readSyllables(text, lexicon.memory);
  const reading: Reading = {
    lexicon,
    ...expandText(syllables, lexicon.longForms, lexicon.joins),
    isFolded: syllables.isFolded,
    role: 'function',
    part: 0,
    phase: null,
    makes: false,
    isNational: false,
    isOwn: false,
    concepts: [],
    words: new Map(),
    purpose: new Map(),
    actions: [],
    places: [],
    proper: new Set(),
    inUse: [],
  };
  for (let at = 0; at < reading.items.length; ) {
    atBreak(reading, reading.breaks[at] ?? '');
    const length = readAt(reading, at);
    for (let next = at; next < at + length; next++) reading.inUse.push(reading.role === 'use');
    at += length;
  }
  return {
    concepts: reading.concepts,
    cues: () => cuesOf(reading),
    wordsOf: ({ start, length }) => wordsAt(reading, start, length),
    words: left(reading, reading.words),
    purpose: left(reading, reading.purpose),
    actions: reading.actions,
    phase: reading.phase,
    proper: reading.proper,
    places: reading.places,
    makes: reading.makes,
    isNational: reading.isNational,
    isOwn: reading.isOwn,
    isFolded: syllables.isFolded,
    hasLookalikes: syllables.hasLookalikes,
  };
}

/** The longest cues of a text, each once; those of what is only used are none. */
function cuesOf(reading: Reading): readonly Cue[] {
  const { lexicon, items, inUse, isFolded } = reading;
  const cues = new Map<string, Cue>();
  for (let at = 0; at < items.length; ) {
    const found =
      longestTerm(lexicon.cues('key'), items, at, 'key') ??
      (isFolded ? longestTerm(lexicon.cues('folded'), items, at, 'folded') : undefined);
    if (found === undefined || inUse[at] === true) {
      at++;
      continue;
    }
    const words = wordsAt(reading, at, found.length);
    cues.set(words, { concepts: found.values, words });
    at += found.length;
  }
  return [...cues.values()];
}

/** Syllables as they stand in the text, in lower case. */
function wordsAt({ items }: Pick<Reading, 'items'>, start: number, length: number): string {
  return items
    .slice(start, start + length)
    .map(({ text }) => text)
    .join(' ');
}

/** A comma joins two things; a stronger sign ends what was said of use and purpose. */
function atBreak(reading: Reading, sign: string): void {
  if (sign === '') return;
  reading.part++;
  if (sign !== ',' && sign !== '/') reading.role = 'function';
}

/** Reads what begins at a syllable and says how many it took. */
function readAt(reading: Reading, at: number): number {
  const { lexicon, items, isFolded } = reading;
  const found = chooseTerm(reading, at);
  if (found?.term.is !== 'concept' && !isFolded) {
    const slip = misspeltTerm(lexicon.terms, items, at, lexicon);
    const concept = slip?.values.find((term) => term.is === 'concept');
    const isLonger = slip !== undefined && (found === undefined || slip.length >= SURELY_LONGER + found.length);
    if (isLonger && concept !== undefined) return take(reading, concept, at, slip.length, true);
  }
  if (found !== undefined) return take(reading, found.term, at, found.length, false);
  const item = items[at];
  if (item === undefined) return 1;
  addWord(reading, item);
  return 1;
}

/** A misspelt phrase outranks a word that is spelled well where it has so many more syllables. */
const SURELY_LONGER = 2;

function take(reading: Reading, term: Term, at: number, length: number, isMisspelt: boolean): number {
  if (term.is === 'owner') return length;
  if (term.is === 'place') {
    reading.places.push(term.label);
    return length;
  }
  if (term.is === 'dotted') return length + properName(reading, at + length);
  if (term.is === 'concept') {
    takeConcept(reading, term.concept, { isMisspelt, start: at, length });
    if (term.concept.entry.kind === 'platform' && reading.role === 'function')
      reading.makes ||= makesWithin(reading, at, length);
    return length;
  }
  return length + takeWord(reading, term.word, at, length);
}

/** “Ghi hình tập trung” speaks of a platform as “phần mềm quản lý hình ảnh” does. */
function makesWithin({ lexicon, items }: Reading, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) {
    const found = longestTerm(lexicon.terms, items, at, 'key');
    if (found?.values.some((term) => term.is === 'word' && term.word.makes === true) === true) return true;
  }
  return false;
}

function takeConcept(
  reading: Reading,
  concept: Concept,
  found: Pick<MeantConcept, 'isMisspelt' | 'start' | 'length'>,
): void {
  if (concept.entry.kind === 'organisation') return;
  const { role, part } = reading;
  reading.concepts.push({ concept, role, part, ...found });
}

/** What a word of the glossary does; says how many syllables after it belong to it. */
function takeWord(reading: Reading, word: GlossaryWord, at: number, length: number): number {
  const hasContent = reading.words.size > 0 || reading.concepts.length > 0;
  if (word.makes === true && reading.role === 'function') reading.makes = true;
  if (word.scope === 'national') reading.isNational = true;
  if (word.own === true) reading.isOwn = true;
  switch (word.role) {
    case 'and':
      reading.part++;
      return 0;
    case 'purpose':
    case 'use':
      if (hasContent || word.role === 'use') reading.role = word.role;
      return 0;
    case 'unit':
      return properName(reading, at + length);
    case 'label':
      return numbersAfter(reading, at + length);
    case 'phase':
      return phaseAfter(reading, at + length);
    case 'action':
      takeAction(reading, word.action ?? '', word.kept === true, at, length, hasContent);
      return 0;
    case 'keep':
      for (const item of reading.items.slice(at, at + length)) addWord(reading, item);
      return 0;
    default:
      return 0;
  }
}

/** Connecting, said after what is built, names what it is connected with. */
function takeAction(
  reading: Reading,
  action: string,
  isKept: boolean,
  at: number,
  length: number,
  hasContent: boolean,
): void {
  // “Nền tảng kết nối thiết bị” is a platform, not the work of connecting.
  const isOfThing = reading.makes && !hasContent && action === 'integrate';
  if (hasContent && action === 'integrate') reading.role = 'use';
  if (hasContent && action === 'build_new') {
    for (const item of reading.items.slice(at, at + length)) addWord(reading, item);
    return;
  }
  if (!isOfThing && (!hasContent || action !== 'integrate')) reading.actions.push(action);
  if (isKept && hasContent) for (const item of reading.items.slice(at, at + length)) addWord(reading, item);
}

/** The capitalised syllables after “huyện”, “xã” … are the name of an area, known or not. */
function properName(reading: Reading, start: number): number {
  const { items, breaks, lexicon } = reading;
  const known = longestTerm(lexicon.terms, items, start, 'key');
  const place = known?.values.find((term) => term.is === 'place');
  if (known !== undefined && place?.is === 'place') {
    reading.places.push(place.label);
    return known.length;
  }
  let length = 0;
  while (length < LONGEST_PROPER_NAME) {
    const item = items[start + length];
    if (item?.isCapital !== true || (length > 0 && breaks[start + length] !== '')) break;
    // “xã Hòa Phong Wi-Fi”: what the glossary knows is no name.
    if (length > 0 && (longestTerm(lexicon.terms, items, start + length, 'key')?.length ?? 0) > 1) break;
    length++;
  }
  if (length > 0) reading.places.push(labelOf(items.slice(start, start + length)));
  return length;
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6' };

/** The number, or span of years, after “giai đoạn”, “năm” … */
function phaseAfter(reading: Reading, start: number): number {
  const length = numbersAfter(reading, start);
  const phase = reading.items.slice(start, start + length).map(({ folded }) => folded);
  if (phase.length > 0) reading.phase = phase.map((number) => ROMAN[number] ?? String(Number(number))).join('-');
  return length;
}

function numbersAfter({ items }: Reading, start: number): number {
  let length = 0;
  while (/^([0-9]+|i{1,3}|iv|vi?)$/.test(items[start + length]?.folded ?? '')) length++;
  return length;
}

function addWord(reading: Reading, { key, folded, isCapital, isUpper }: Syllable): void {
  if (/^(19|20)[0-9]{2}$/.test(key)) {
    reading.phase ??= key;
    return;
  }
  if (reading.role === 'use') return;
  if (isCapital && !isUpper) reading.proper.add(folded);
  (reading.role === 'function' ? reading.words : reading.purpose).set(reading.isFolded ? folded : key, folded);
}

/** What is left beside the concepts: syllables of their own names are no news. */
function left({ concepts, isFolded, lexicon }: Reading, words: ReadonlyMap<string, string>): readonly string[] {
  const told = concepts.filter(({ role }) => role !== 'use').map(({ concept }) => concept);
  const isTold = (word: string, folded: string): boolean =>
    told.some(
      (concept) =>
        concept.syllables('key').has(word) ||
        ((isFolded || !lexicon.isWord(word)) && concept.syllables('folded').has(folded)),
    );
  return [...words].filter(([word, folded]) => !isTold(word, folded)).map(([word]) => word);
}
