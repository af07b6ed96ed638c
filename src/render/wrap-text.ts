import type { Font } from './text-width.ts';
import { textWidth } from './text-width.ts';

/**
 * Breaks a text into lines no wider than `width`, between words; only a word wider than a line is itself broken.
 * `firstWidth` is for a first line that shares its room with signs.
 */
export function wrapText(text: string, width: number, font: Font, firstWidth = width): readonly string[] {
  const lines: string[] = [];
  const space = textWidth(' ', font);
  for (const paragraph of text.split('\n')) {
    let line = '';
    let used = 0;
    for (const word of paragraph.split(/ +/).filter((part) => part !== '')) {
      for (const piece of pieces(word, Math.min(width, firstWidth), font)) {
        const needed = textWidth(piece.text, font);
        const gap = line === '' || piece.glued ? 0 : space;
        const room = lines.length === 0 ? firstWidth : width;
        if (line !== '' && (piece.glued || used + gap + needed > room)) {
          lines.push(line);
          line = piece.text;
          used = needed;
        } else {
          line += (gap === 0 ? '' : ' ') + piece.text;
          used += gap + needed;
        }
      }
    }
    if (line !== '') lines.push(line);
  }
  if (lines.length === 0) return [''];
  return text.includes('\n') ? lines : balanced(lines, width, font);
}

type Piece = { readonly text: string; readonly glued: boolean };

function pieces(word: string, width: number, font: Font): readonly Piece[] {
  if (textWidth(word, font) <= width) return [{ text: word, glued: false }];
  const found: Piece[] = [];
  // After a hyphen or a slash is a better place than in the middle of a syllable.
  const parts = word.split(/(?<=[-–/_.,])/);
  if (parts.length > 1 && parts.every((part) => textWidth(part, font) <= width)) {
    for (const part of parts) {
      const last = found.at(-1);
      if (last !== undefined && textWidth(last.text + part, font) <= width)
        found[found.length - 1] = { ...last, text: last.text + part };
      else found.push({ text: part, glued: found.length > 0 });
    }
    return found;
  }
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const needed = textWidth(letter, font);
    if (piece !== '' && used + needed > width) {
      found.push({ text: piece, glued: found.length > 0 });
      piece = '';
      used = 0;
    }
    piece += letter;
    used += needed;
  }
  found.push({ text: piece, glued: found.length > 0 });
  return found;
}

/** A last line of one short word is joined by the word before it, which reads better than a word alone. */
function balanced(lines: readonly string[], width: number, font: Font): readonly string[] {
  const last = lines.at(-1) ?? '';
  const before = lines.at(-2);
  if (before === undefined || last.length > 4 || last.includes(' ')) return lines;
  const cut = before.lastIndexOf(' ');
  const joined = `${before.slice(cut + 1)} ${last}`;
  if (cut < 12 || textWidth(joined, font) > width) return lines;
  return [...lines.slice(0, -2), before.slice(0, cut), joined];
}
