import type { Font } from './text-width.ts';
import { textWidth } from './text-width.ts';

/** A text of which each word is measured, so that it can be broken in many widths. */
type Words = {
  readonly font: Font;
  readonly paragraphs: readonly (readonly Piece[])[];
};

/** A word or a part of one; a glued part follows what stands before it without a space. */
type Piece = { readonly text: string; readonly width: number; readonly glued: boolean };

/** The room of a line. The same texts fit and don't fit in any room from `low` to below `high`. */
type Room = { readonly width: number; low: number; high: number };

/** A text in lines, which are the same in every width that lies within the rooms it was broken for. */
type Wrapped = { readonly lines: readonly string[]; readonly first: Readonly<Room>; readonly rest: Readonly<Room> };

/**
 * Breaks a text into lines no wider than `width`, between words; only a word wider than a line is itself broken.
 * `firstWidth` is for a first line that shares its room with signs.
 */
export function wrapText(text: string, width: number, font: Font, firstWidth = width): readonly string[] {
  return wrapWords(wordsOf(text, font), width, firstWidth).lines;
}

/** Breaks a text in one width after another; where the lines would be the same, they are those from before. */
export function createWrapper(text: string, font: Font): (width: number, firstWidth?: number) => readonly string[] {
  const words = wordsOf(text, font);
  const known: Wrapped[] = [];
  return (width, firstWidth = width) => {
    for (const wrapped of known) {
      if (isWithin(width, wrapped.rest) && isWithin(firstWidth, wrapped.first)) return wrapped.lines;
    }
    const wrapped = wrapWords(words, width, firstWidth);
    known.push(wrapped);
    return wrapped.lines;
  };
}

function isWithin(width: number, { low, high }: Readonly<Room>): boolean {
  return low <= width && width < high;
}

function wordsOf(text: string, font: Font): Words {
  const paragraphs = text.split('\n').map((paragraph) =>
    paragraph
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ text: word, width: textWidth(word, font), glued: false })),
  );
  return { font, paragraphs };
}

function wrapWords({ font, paragraphs }: Words, width: number, firstWidth: number): Wrapped {
  const rest: Room = { width, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const first: Room = { width: firstWidth, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const lines: string[] = [];
  const space = textWidth(' ', font);
  for (const words of paragraphs) {
    let line = '';
    let used = 0;
    for (const word of words) {
      for (const piece of fitsBoth(word.width, first, rest) ? [word] : pieces(word.text, font, first, rest)) {
        const gap = line === '' || piece.glued ? 0 : space;
        const room = lines.length === 0 ? first : rest;
        if (line !== '' && (piece.glued || !fits(used + gap + piece.width, room))) {
          lines.push(line);
          line = piece.text;
          used = piece.width;
        } else {
          line += (gap === 0 ? '' : ' ') + piece.text;
          used += gap + piece.width;
        }
      }
    }
    if (line !== '') lines.push(line);
  }
  if (lines.length === 0) return { lines: [''], first, rest };
  return { lines: paragraphs.length > 1 ? lines : balanced(lines, font, rest), first, rest };
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

/** The parts of a word that is wider than a line. */
function pieces(word: string, font: Font, first: Room, rest: Room): readonly Piece[] {
  const texts: string[] = [];
  // After a hyphen or a slash is a better place than in the middle of a syllable.
  const parts = word.split(/(?<=[-–/_.,])/);
  const areEnough = parts.length > 1 && parts.every((part) => fitsBoth(textWidth(part, font), first, rest));
  let used = 0;
  for (const part of areEnough ? parts : word) {
    const width = textWidth(part, font);
    const last = texts.at(-1);
    if (last !== undefined && fitsBoth(used + width, first, rest)) {
      texts[texts.length - 1] = last + part;
      used += width;
    } else {
      texts.push(part);
      used = width;
    }
  }
  return texts.map((text, index) => ({ text, width: textWidth(text, font), glued: index > 0 }));
}

/** A last line of one short word is joined by the word before it, which reads better than a word alone. */
function balanced(lines: readonly string[], font: Font, room: Room): readonly string[] {
  const last = lines.at(-1) ?? '';
  const before = lines.at(-2);
  if (before === undefined || last.length > 4 || last.includes(' ')) return lines;
  const cut = before.lastIndexOf(' ');
  const joined = `${before.slice(cut + 1)} ${last}`;
  if (cut < 12 || !fits(textWidth(joined, font), room)) return lines;
  return [...lines.slice(0, -2), before.slice(0, cut), joined];
}
