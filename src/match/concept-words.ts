import type { Lexicon } from './lexicon.ts';
import { expandText } from './long-forms.ts';
import type { MeantConcept } from './meaning.ts';
import { readSyllables } from './syllables.ts';

/**
 * The words of a text that said a concept, as they stand there: whole words, without the punctuation around them.
 *
 * @example conceptWords('Nâng cấp IOC (giai đoạn 2)', { start: 2, length: 1 }, lexicon) // 'IOC'
 */
export function conceptWords(
  text: string,
  { start, length }: Pick<MeantConcept, 'start' | 'length'>,
  lexicon: Lexicon,
): string {
  const words = [...text.matchAll(/\S+/g)];
  /** How many syllables the first so many words are read as; a short form may be read as several. */
  const syllablesOf = (count: number): number => {
    const last = words[count - 1];
    const before = last === undefined ? '' : text.slice(0, last.index + last[0].length);
    return expandText(readSyllables(before, lexicon.memory), lexicon.longForms, lexicon.joins).items.length;
  };
  const first = words[wordHolding(start, words.length, syllablesOf)];
  const last = words[wordHolding(start + length - 1, words.length, syllablesOf)];
  if (first === undefined || last === undefined) return '';
  const whole = text.slice(first.index, last.index + last[0].length);
  return whole.replace(/^[^\p{L}\p{M}\p{N}]+/u, '').replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
}

/** The word that a syllable is in, by halving: of a long description few words are read again. */
function wordHolding(syllable: number, words: number, syllablesOf: (count: number) => number): number {
  let low = 0;
  let high = words - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (syllablesOf(middle + 1) > syllable) high = middle;
    else low = middle + 1;
  }
  return low;
}
