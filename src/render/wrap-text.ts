import type { Font } from './text-width.ts';
import { textWidth } from './text-width.ts';

type WidthOf = (text: string) => number;

/** A word or a part of one. What opens a paragraph, and what is cut off a word, always begins a line. */
type Piece = { readonly text: string; readonly width: number; readonly opens: boolean };

type Words = {
  readonly pieces: readonly Piece[];
  readonly widest: number;
  readonly space: number;
  readonly widthOf: WidthOf;
};

/** The room of a line. What was measured fits, or doesn't, alike in any room from `low` to below `high`. */
type Room = { readonly width: number; low: number; high: number };

/** Which piece each line begins with. */
type Breaks = { readonly pieces: readonly Piece[]; readonly starts: readonly number[] };

/** A text that is broken in one width after another. */
export type Wrapper = {
  /** The number of lines; cheap in a width near one that was asked for before. */
  count(width: number, firstWidth?: number): number;
  lines(width: number, firstWidth?: number): readonly string[];
};

/**
 * Breaks a text into lines no wider than `width`, between words; only a word wider than a line is itself broken.
 * `firstWidth` is for a first line that shares its room with signs.
 */
export function wrapText(text: string, width: number, font: Font, firstWidth = width): readonly string[] {
  return createWrapper(text, (part) => textWidth(part, font)).lines(width, firstWidth);
}

export function createWrapper(text: string, widthOf: WidthOf): Wrapper {
  const words = wordsOf(text, widthOf);
  const known: { readonly count: number; readonly first: Readonly<Room>; readonly rest: Readonly<Room> }[] = [];
  const count = (width: number, firstWidth = width): number => {
    // The last first, since widths are tried one next to the other.
    for (let index = known.length - 1; index >= 0; index--) {
      const before = known[index];
      if (before !== undefined && isWithin(width, before.rest) && isWithin(firstWidth, before.first))
        return before.count;
    }
    const first = roomOf(firstWidth);
    const rest = roomOf(width);
    const found = Math.max(1, breaksOf(words, first, rest).starts.length);
    known.push({ count: found, first, rest });
    return found;
  };
  const lines = (width: number, firstWidth = width): readonly string[] => {
    const found = linesOf(breaksOf(words, roomOf(firstWidth), roomOf(width)));
    return text.includes('\n') ? found : balanced(found, width, widthOf);
  };
  return { count, lines };
}

function roomOf(width: number): Room {
  return { width, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
}

function isWithin(width: number, { low, high }: Readonly<Room>): boolean {
  return low <= width && width < high;
}

function wordsOf(text: string, widthOf: WidthOf): Words {
  const pieces: Piece[] = [];
  let widest = 0;
  for (const paragraph of text.split('\n')) {
    let opens = true;
    for (const word of paragraph.split(' ')) {
      if (word === '') continue;
      const width = widthOf(word);
      pieces.push({ text: word, width, opens });
      widest = Math.max(widest, width);
      opens = false;
    }
  }
  return { pieces, widest, space: widthOf(' '), widthOf };
}

function breaksOf(words: Words, first: Room, rest: Room): Breaks {
  const pieces = fitsBoth(words.widest, first, rest) ? words.pieces : brokenWords(words, first, rest);
  const starts: number[] = [];
  let room = first;
  let used = 0;
  // By index, since most of a picture's time is spent here before anything is compiled.
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (piece.opens || !fits(used + words.space + piece.width, room)) {
      if (starts.length === 1) room = rest;
      starts.push(index);
      used = piece.width;
    } else used += words.space + piece.width;
  }
  return { pieces, starts };
}

/** Whether so much fits into a room; the room remembers how far its width may change without another answer. */
function fits(needed: number, room: Room): boolean {
  if (needed <= room.width) {
    if (needed > room.low) room.low = needed;
    return true;
  }
  if (needed < room.high) room.high = needed;
  return false;
}

function fitsBoth(needed: number, first: Room, rest: Room): boolean {
  return fits(needed, first) && fits(needed, rest);
}

/** The words, with parts in place of those that are wider than a line. */
function brokenWords({ pieces, widthOf }: Words, first: Room, rest: Room): readonly Piece[] {
  return pieces.flatMap((word) => (fitsBoth(word.width, first, rest) ? [word] : partsOf(word, widthOf, first, rest)));
}

function partsOf({ text: word, opens }: Piece, widthOf: WidthOf, first: Room, rest: Room): readonly Piece[] {
  const texts: string[] = [];
  // After a hyphen or a slash is a better place than in the middle of a syllable.
  const parts = word.split(/(?<=[-–/_.,])/);
  const areEnough = parts.length > 1 && parts.every((part) => fitsBoth(widthOf(part), first, rest));
  let used = 0;
  for (const part of areEnough ? parts : word) {
    const width = widthOf(part);
    const last = texts.at(-1);
    if (last !== undefined && fitsBoth(used + width, first, rest)) {
      texts[texts.length - 1] = last + part;
      used += width;
    } else {
      texts.push(part);
      used = width;
    }
  }
  return texts.map((text, index) => ({ text, width: widthOf(text), opens: index > 0 || opens }));
}

function linesOf({ pieces, starts }: Breaks): readonly string[] {
  if (starts.length === 0) return [''];
  return starts.map((start, line) =>
    pieces
      .slice(start, starts[line + 1])
      .map(({ text }) => text)
      .join(' '),
  );
}

/** A last line of one short word is joined by the word before it, which reads better than a word alone. */
function balanced(lines: readonly string[], width: number, widthOf: WidthOf): readonly string[] {
  const last = lines.at(-1) ?? '';
  const before = lines.at(-2);
  if (before === undefined || last.length > 4 || last.includes(' ')) return lines;
  const cut = before.lastIndexOf(' ');
  const joined = `${before.slice(cut + 1)} ${last}`;
  if (cut < 12 || widthOf(joined) > width) return lines;
  return [...lines.slice(0, -2), before.slice(0, cut), joined];
}
