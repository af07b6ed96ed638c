import { isSlip } from './is-slip.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { readMeaning } from './meaning.ts';
import { fold } from './syllables.ts';

/** What is done to a thing without making it, each by itself. */
const OTHER_ACTIONS: ReadonlySet<string> = new Set([
  'train',
  'operate',
  'retire',
  'study',
  'construct',
  'integrate',
  'digitise_data',
]);

/**
 * Whether two names mean one thing: the same concepts, no other words, places or phases, and nothing else done with it.
 *
 * @example isSameName('CSDL hộ nghèo', 'Cơ sở dữ liệu hộ nghèo', lexicon) // true
 */
export function isSameName(a: string, b: string, lexicon: Lexicon): boolean {
  return isSameMeaning(readMeaning(a, lexicon), readMeaning(b, lexicon), lexicon);
}

function isSameMeaning(a: Meaning, b: Meaning, lexicon: Lexicon): boolean {
  const isFolded = a.isFolded !== b.isFolded;
  return (
    sameSet(conceptsOf(a), conceptsOf(b)) &&
    sameWords([...a.words, ...a.purpose], [...b.words, ...b.purpose], isFolded, lexicon) &&
    sameSet(a.places, b.places) &&
    a.phase === b.phase &&
    sameSet(othersOf(a), othersOf(b))
  );
}

function conceptsOf({ concepts }: Meaning): readonly string[] {
  return concepts.flatMap(({ concept: { entry, id } }) =>
    entry.capability === undefined && entry.kind === 'concept' && GENERIC.has(id) ? [] : [entry.capability ?? id],
  );
}

/** Kinds of things, said or left out at will. */
const GENERIC: ReadonlySet<string> = new Set(['httt', 'cntt']);

function othersOf({ actions }: Meaning): readonly string[] {
  return actions.filter((action) => OTHER_ACTIONS.has(action));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [new Set(a), new Set(b)];
  return x.size === y.size && [...x].every((each) => y.has(each));
}

/** The same words in any order; one that no glossary knows may be misspelt. */
function sameWords(a: readonly string[], b: readonly string[], isFolded: boolean, lexicon: Lexicon): boolean {
  const [x, y] = isFolded ? [a.map(fold), b.map(fold)] : [a, b];
  if (x.length !== y.length) return false;
  const open = y.filter((word) => !x.includes(word));
  const rest = x.filter((word) => !y.includes(word));
  return rest.length === open.length && rest.every((word, at) => isSlipOf(word, open[at] ?? '', lexicon));
}

/** A word of the glossary is no slip of another. */
function isSlipOf(a: string, b: string, lexicon: Lexicon): boolean {
  return !(lexicon.isWord(a) && lexicon.isWord(b)) && isSlip(a, b);
}
