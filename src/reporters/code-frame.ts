import type { LineIndex } from '../diagnostic/line-index.ts';
import { indexLines } from '../diagnostic/line-index.ts';
import type { Place } from '../diagnostic/place.ts';
import { printable } from './printable.ts';

/** The widest piece of a line that a frame shows, in characters. */
const WIDTH = 100;

export type CodeFrame = (place: Place) => readonly string[];

/**
 * Frames of the places in some texts: the line with its number, and carets below the place:
 *
 *     12 |   kind: aplication
 *        |         ^^^^^^^^^^
 *
 * Long lines are cut around the place. Empty for a place that its text does not have. Findings come in the order of files,
 * so the lines of the last texts are kept.
 */
export function codeFrames(textOf: (file: string) => string | undefined): CodeFrame {
  const open = new Map<string, OpenText | undefined>();
  return (place) => {
    if (!open.has(place.file)) {
      const oldest = open.size < KEPT_OPEN ? undefined : open.keys().next().value;
      if (oldest !== undefined) open.delete(oldest);
      const text = textOf(place.file);
      open.set(place.file, text === undefined ? undefined : { text, lines: indexLines(text) });
    }
    const source = open.get(place.file);
    return source === undefined ? [] : frame(source, place);
  };
}

type OpenText = { readonly text: string; readonly lines: LineIndex };

/** A finding and what it relates to lie in a few files. */
const KEPT_OPEN = 8;

function frame(source: OpenText, { line, column, endLine, endColumn }: Place): readonly string[] {
  const whole = lineOf(source, line);
  if (whole === undefined) return [];
  const start = Math.min(Math.max(0, column - 1), whole.length);
  const stop = endLine > line ? whole.trimEnd().length : Math.min(endColumn - 1, whole.length);
  const from = start > WIDTH * 0.7 ? start - Math.floor(WIDTH * 0.3) : 0;
  const to = Math.min(whole.length, from + WIDTH);
  const before = printable(whole.slice(from, start));
  const marked = printable(whole.slice(start, Math.max(start, Math.min(stop, to))));
  const shown = before + marked + printable(whole.slice(Math.max(start, Math.min(stop, to)), to));
  const lead = from > 0 ? '…' : '';
  const gutter = String(line);
  const carets = ' '.repeat(columns(lead + before)) + '^'.repeat(Math.max(1, columns(marked)));
  return [
    `${gutter} | ${lead}${shown}${to < whole.length ? '…' : ''}`.trimEnd(),
    `${' '.repeat(gutter.length)} | ${carets}`,
  ];
}

function lineOf({ text, lines }: OpenText, line: number): string | undefined {
  const start = lines[line - 1];
  if (start === undefined) return undefined;
  let end = lines[line] ?? text.length;
  // By hand: a pattern would read the line from its start, and a model may be one line of ten megabytes.
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** How many columns a terminal gives a text: none for combining marks, two for wide East Asian signs and emoji. */
export function columns(text: string): number {
  let count = 0;
  for (const sign of text) {
    if (/\p{M}/u.test(sign)) continue;
    count += WIDE.test(sign) ? 2 : 1;
  }
  return count;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
