/** The alphabet, with the letters that Vietnamese borrows for foreign words at their usual places. */
const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];

/** Tone marks after decomposition, in the order of dictionaries: (none,) huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Marks that make another letter of a vowel rather than a tone: breve, circumflex, horn. */
const LETTER_MARKS = new Set(['\u0306', '\u0302', '\u031B']);

const LETTER_WEIGHTS: ReadonlyMap<string, string> = new Map(
  ALPHABET.map((letter, index) => [letter, String.fromCharCode(0x100 + index)]),
);
const TONE_WEIGHTS: ReadonlyMap<string, string> = new Map(TONES.map((mark, index) => [mark, String(index + 1)]));

/** Below every letter and digit, so that the shorter text comes first. */
const END_OF_LEVEL = '\u0000';
const NEXT_WORD = '\u0001';
const TONES_FOLLOW = '\u0002';
const NUMBER = '\u0010';
const OTHER_LETTER = '\u0200';

/**
 * A key that orders Vietnamese text as dictionaries do when compared unit by unit (`compareText`): word by word, in a word
 * first by letters (a ă â b c d đ …), then by tone (ngang, huyền, hỏi, ngã, sắc, nặng); lower case before upper case only
 * where all else is equal. Numbers count by value; signs separate words. Different texts have different keys.
 *
 * Our own, since `Intl.Collator` changes with the ICU version.
 *
 * @example ['Ba Đồn', 'Bà Nà', 'Bá Thước', 'Ba Tơ'].sort(by key) // Ba Đồn, Ba Tơ, Bà Nà, Bá Thước
 */
export function vietnameseSortKey(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const keys = words.map(wordKey);
  const levels = [
    keys.map(({ letters }) => letters).join(NEXT_WORD),
    keys.map(({ cases }) => cases).join(NEXT_WORD),
    text,
  ];
  return levels.join(END_OF_LEVEL);
}

/** Where a tone mark stands in a syllable (hòa, hoà) is a matter of style and makes no difference. */
function wordKey(word: string): { letters: string; cases: string } {
  let letters = '';
  let tones = '';
  let cases = '';
  for (const [part] of word.matchAll(/[0-9]+|[^0-9]/gu)) {
    if (/^[0-9]/.test(part)) {
      letters += numberKey(part);
      continue;
    }
    const lower = part.toLowerCase();
    const [base = '', ...marks] = [...lower.normalize('NFD')];
    letters += letterKey(base, marks);
    for (const mark of marks) tones += TONE_WEIGHTS.get(mark) ?? '';
    cases += lower === part ? '0' : '1';
  }
  return { letters: `${letters}${TONES_FOLLOW}${tones}`, cases };
}

function letterKey(base: string, marks: readonly string[]): string {
  // A mark that belongs to no letter we know is left to the text itself, the last level.
  if (/^\p{M}$/u.test(base)) return '';
  const letter = marks
    .filter((mark) => LETTER_MARKS.has(mark))
    .reduce((made, mark) => (made + mark).normalize('NFC'), base);
  return LETTER_WEIGHTS.get(letter) ?? LETTER_WEIGHTS.get(base) ?? `${OTHER_LETTER}${base}`;
}

/** A longer number is a larger one, once leading zeros are gone. */
function numberKey(digits: string): string {
  const value = digits.replace(/^0+(?=[0-9])/, '');
  return `${NUMBER}${String.fromCharCode(0x20 + Math.min(value.length, 0xd000))}${value}`;
}
