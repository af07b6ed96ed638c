/**
 * Widths of letters in hundredths of the font size: for each the widest of Be Vietnam Pro, Noto Sans and Arial, so that
 * no text is cut whichever of them a machine has.
 */
const CLASSES: Readonly<Record<number, string>> = {
  26: ' ',
  28: "'!ijl·",
  32: ',.:;',
  36: 'I`',
  40: 'f“',
  44: '"()rt{}”',
  48: '[\\]',
  52: '/Jsz',
  56: '*kx|',
  60: '17<>?^evy~◇○●',
  64: '$+-8FLacghnou',
  68: '023569BEKPSTYZbdpqđ–',
  72: '4RVX_',
  76: '&=ADHNU',
  80: 'CGĐ',
  84: '#OQ',
  88: 'w',
  92: '%M',
  96: 'm',
  100: 'W—…→',
  104: '@',
};

const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(CLASSES).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);

/** Signs added to a letter take no room of their own, but for the horn of ơ and ư. */
const HORN = '\u031B';
const HORN_WIDTH = 5;
const MARK = /\p{M}/u;
/** The marks of Latin letters, which a look at the code point tells from others. */
const LATIN_MARKS = { first: 0x0300, last: 0x036f } as const;

const OTHER_WIDTH = 72;
const WIDE_WIDTH = 105;
/** From here on letters are mostly square: CJK, emoji. */
const WIDE_FROM = 0x2e80;

/** Bold letters are about a tenth wider. */
const BOLD = 1.1;

export type Font = { readonly size: number; readonly bold?: true };

/** The width a text needs at most, in the units of the font size. */
export function textWidth(text: string, font: Font): number {
  return inFont(hundredthsOf(text), font);
}

/** `textWidth` for many texts with many words in common. */
export function createTextWidth(): (text: string, font: Font) => number {
  const known = new Map<string, number>();
  return (text, font) => {
    const before = known.get(text);
    if (before !== undefined) return inFont(before, font);
    const hundredths = hundredthsOf(text);
    known.set(text, hundredths);
    return inFont(hundredths, font);
  };
}

function inFont(hundredths: number, { size, bold }: Font): number {
  return (hundredths * size * (bold === true ? BOLD : 1)) / 100;
}

function hundredthsOf(text: string): number {
  let hundredths = 0;
  for (const letter of text.normalize('NFD')) hundredths += widthOf(letter);
  return hundredths;
}

function widthOf(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  if (letter === HORN) return HORN_WIDTH;
  const code = letter.codePointAt(0) ?? 0;
  if ((code >= LATIN_MARKS.first && code <= LATIN_MARKS.last) || MARK.test(letter)) return 0;
  return code >= WIDE_FROM ? WIDE_WIDTH : OTHER_WIDTH;
}
