import type { Lexicon, Term } from './lexicon.ts';
import type { Syllable } from './syllables.ts';
import { longestTerm } from './term-trie.ts';

/** A text as its syllables, short forms in full, with what it is read by. */
export type SpelledText = {
  readonly lexicon: Lexicon;
  readonly items: readonly Syllable[];
  /** The punctuation before each syllable that ends a phrase, or ''. */
  readonly breaks: readonly string[];
  readonly isFolded: boolean;
};

/** What stands at a syllable, and how many syllables it takes. */
type Chosen = { readonly term: Term; readonly length: number };

/** The longest term that begins here, unless a longer one begins within it. */
export function chooseTerm(reading: SpelledText, at: number): Chosen | undefined {
  const here = longestAt(reading, at);
  if (here === undefined || here.term.is !== 'concept') return here;
  for (let next = at + 1; next < at + here.length; next++) {
    const inner = longestAt(reading, next);
    if (inner?.term.is === 'concept' && inner.length > here.length) return longestAt(reading, at, next);
  }
  return here;
}

function longestAt(reading: SpelledText, at: number, end = reading.items.length): Chosen | undefined {
  const { lexicon, breaks, isFolded } = reading;
  const items = end < reading.items.length ? reading.items.slice(0, end) : reading.items;
  const spelled = longestTerm(lexicon.terms, items, at, 'key');
  const folded = isFolded ? longestTerm(lexicon.foldedTerms(), items, at, 'folded') : undefined;
  const found = folded !== undefined && folded.length > (spelled?.length ?? 0) ? folded : spelled;
  if (found === undefined) return undefined;
  const isPointed = breaks[at + found.length] === '.';
  const usable = found.values.filter((term) => {
    if (term.is === 'dotted') return isPointed;
    return term.is !== 'concept' || !term.isUpper || items[at]?.isCapital === true;
  });
  const concepts = usable.filter((term) => term.is === 'concept');
  const term = concepts.length > 0 ? chooseReading(concepts, items, at, found.length) : usable[0];
  return term === undefined ? undefined : { term, length: found.length };
}

type ConceptTerm = Extract<Term, { readonly is: 'concept' }>;

/** Of several readings that one which the words around speak for; none where nothing does. */
function chooseReading(
  terms: readonly ConceptTerm[],
  items: readonly Syllable[],
  at: number,
  length: number,
): ConceptTerm | undefined {
  const [only] = terms;
  const isOne = terms.every(({ concept }) => concept === only?.concept);
  const isOpen =
    !isOne || (terms.every(({ isAbbreviation }) => isAbbreviation) && only?.concept.entry.ambiguous !== undefined);
  if (only === undefined || !isOpen) return only;
  const around = items.filter((_, index) => index < at || index >= at + length);
  const support = (term: ConceptTerm): number =>
    around.filter(({ key }) => term.concept.syllables('key').has(key)).length;
  const ranked = [...terms].sort((a, b) => support(b) - support(a));
  const [best] = ranked;
  const next = ranked.find(({ concept }) => concept !== best?.concept);
  if (best === undefined || support(best) === 0) return undefined;
  return next !== undefined && support(next) === support(best) ? undefined : best;
}
