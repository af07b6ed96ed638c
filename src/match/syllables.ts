/** One word or syllable of a text, in the forms it is compared by. */
export type Syllable = {
  /** As it is written, in lower case. */
  readonly text: string;
  /** What all spellings of it share, the tone after the letters: `hoá` and `hóa` are `hoa'`. */
  readonly key: string;
  /** Without any mark: what remains of it in a text typed without them. */
  readonly folded: string;
  readonly isCapital: boolean;
  /** All of it is in capitals, as in a short form. */
  readonly isUpper: boolean;
};

/** A text as syllables; `breaks[i]` is the punctuation before syllable i that ends a phrase, or ''. */
export type Syllables = {
  readonly items: readonly Syllable[];
  readonly breaks: readonly string[];
  /** No letter carries a mark, as in a text typed without a Vietnamese keyboard, or in English. */
  readonly isFolded: boolean;
  /** Letters of another alphabet that look like Latin ones stood within Latin words. */
  readonly hasLookalikes: boolean;
};

/** What stands between two spaces. */
type Piece = Syllables & { /** The punctuation after it. */ readonly after: string };

/** Words met before: a hundred thousand names are made of a few thousand. */
export type SyllableMemory = Map<string, Piece>;

/** So many words are remembered; a model of random numbers must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** Texts are read so far: no name is longer, and a description of a megabyte must not cost one. */
const LONGEST = 2000;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;

/** How tones are written after the letters, as in VIQR: hoc. công? */
const TONE_SIGNS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0309': '?',
  '\u0303': '~',
  '\u0323': '.',
};
const WORD = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;
const IS_WORD = /[\p{L}\p{N}]/u;

/** Wi-Fi and e-office are one word; CNTT-VT and kinh tế-xã hội are not. */
const SHORT_HYPHEN = /(?<![\p{L}\p{M}\p{N}])([a-z]{1,2})[-\u2010\u2011](?=[a-z])/giu;

/** Cyrillic and Greek letters that look like Latin ones: what is read, and what is meant. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  ['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'ѕs', 'ԁd', 'һh', 'αa', 'οo', 'ρp', 'ν' + 'v', 'υu', 'ιi', 'κk']
    .concat(['АA', 'ВB', 'ЕE', 'ІI', 'КK', 'МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'УY', 'ХX', 'ΑA', 'ΒB', 'ΕE', 'ΗH'])
    .concat(['ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX', 'ΖZ'])
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/**
 * Splits a text and gives every syllable its key: NFC, lower case, tone apart from the letters (so that its place does not
 * matter), `i` for a final `y` after h, k, l, m, s, t and qu, no invisible signs, look-alike letters read as Latin ones.
 *
 * @example readSyllables('Hoá đơn – y tế', new Map()).items.map(({ folded }) => folded) // ['hoa', 'don', 'y', 'te']
 */
export function readSyllables(text: string, memory: SyllableMemory): Syllables {
  const items: Syllable[] = [];
  const breaks: string[] = [];
  let pending = '';
  let hasLookalikes = false;
  let isFolded = true;
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  for (const raw of cut.split(SPACES)) {
    if (raw === '') continue;
    let piece = memory.get(raw);
    if (piece === undefined) {
      if (memory.size > MOST_REMEMBERED) memory.clear();
      piece = readPiece(raw);
      memory.set(raw, piece);
    }
    for (let at = 0; at < piece.items.length; at++) {
      items.push(piece.items[at] as Syllable);
      breaks.push(piece.breaks[at] || pending);
      pending = '';
    }
    pending = piece.after || pending;
    isFolded &&= piece.isFolded;
    hasLookalikes ||= piece.hasLookalikes;
  }
  return { items, breaks, isFolded, hasLookalikes };
}

function readPiece(raw: string): Piece {
  const items: Syllable[] = [];
  const breaks: string[] = [];
  let pending = '';
  let hasLookalikes = false;
  let isFolded = true;
  const plain = IS_PLAIN.test(raw) ? raw : raw.normalize('NFC').replaceAll(/\p{Cf}/gu, '');
  const isDash = /^[-\u2010-\u2015]+$/.test(plain);
  for (const [part] of plain.replaceAll(SHORT_HYPHEN, '$1').matchAll(WORD)) {
    if (!IS_WORD.test(part)) {
      pending = /[()[\]{};:.,|/\u2013\u2014]/.exec(part)?.[0] ?? (isDash ? '-' : '');
      continue;
    }
    const latin = IS_PLAIN.test(part) ? part : toLatin(part);
    if (latin !== part) hasLookalikes = true;
    if (!IS_PLAIN.test(latin)) isFolded = false;
    items.push(read(latin));
    breaks.push(pending);
    pending = '';
  }
  return { items, breaks, after: pending, isFolded, hasLookalikes };
}

const SPACES = /\s+/;

/** ASCII alone: no mark, and nothing to normalize. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII as a range, which includes its control characters
export const IS_PLAIN = /^[\u0000-\u007f]*$/;

/** Names of the highlands are written with k or c: Đắk, Đắc. */
const FINAL_K = /(?<=[aăâeêoô])k$/;

function read(word: string): Syllable {
  const lower = word.toLowerCase();
  const isCapital = word.slice(0, 1) !== lower.slice(0, 1);
  const apart = lower.normalize('NFD');
  const [tone = ''] = apart.match(TONES) ?? [];
  const letters = apart.replaceAll(TONES, '').normalize('NFC');
  // Only a whole syllable is one of ours: `y` ends it.
  const spelled = /^(?:[hklmst]|qu)y$/.test(letters) ? `${letters.slice(0, -1)}i` : letters.replace(FINAL_K, 'c');
  const isUpper = isCapital && word === word.toUpperCase();
  return { text: lower, key: `${spelled}${TONE_SIGNS[tone] ?? ''}`, folded: fold(spelled), isCapital, isUpper };
}

/** A word of Latin letters among which others stand, or one made of look-alikes alone, as it is meant to be read. */
function toLatin(word: string): string {
  const signs = [...word];
  const isSuspect = signs.some((sign) => LOOKALIKES.has(sign));
  if (!isSuspect) return word;
  const others = signs.filter((sign) => !LOOKALIKES.has(sign));
  if (!others.every((sign) => /[\p{Script=Latin}\p{N}\p{M}]/u.test(sign))) return word;
  return signs.map((sign) => LOOKALIKES.get(sign) ?? sign).join('');
}

/** A key without any mark. */
export function fold(key: string): string {
  return key
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[`'?~.]/g, '');
}
