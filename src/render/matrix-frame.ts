import type { LegendEntry, MatrixView } from '../views/picture.ts';
import { cleanText, shorten } from './clean-text.ts';
import { SIZES } from './matrix-measure.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export const TITLE = { size: 25, line: 31 } as const;
export const FACTS = { size: 14, line: 19 } as const;
const GAP = 12;
export const LEGEND = { line: 22, sign: 26, gap: 22 } as const;

export type PlacedEntry = { readonly entry: LegendEntry; readonly x: number; readonly line: number };

/** What stands above and below the matrix, wrapped to its width. */
export type Frame = {
  readonly head: {
    readonly title: readonly string[];
    readonly facts: readonly string[];
    readonly notes: readonly string[];
    readonly height: number;
  };
  readonly foot: {
    readonly legend: readonly PlacedEntry[];
    readonly legendHeight: number;
    readonly lines: readonly string[];
    readonly height: number;
  };
};

export function frameOf({ title, facts, legend, notes, leftOut, source }: MatrixView, width: number): Frame {
  // Room for the page number, which is known only when all pages are.
  const titleLines = wrapText(shorten(cleanText(title), 200), width - 120, { size: TITLE.size, bold: true });
  const factLines = wrapText(shorten(cleanText(facts.join('  ·  ')), 400), width, { size: FACTS.size });
  const noteLines = notes.flatMap((note) =>
    wrapText(shorten(cleanText(note), 400), width, { size: FACTS.size, bold: true }),
  );
  const placed = placeLegend(legend, width);
  const legendHeight = placed.length === 0 ? 0 : ((placed.at(-1)?.line ?? 0) + 1) * LEGEND.line;
  const lines = [...leftOut, source].flatMap((line) =>
    wrapText(shorten(cleanText(line), 500), width, { size: SIZES.detail }),
  );
  return {
    head: {
      title: titleLines,
      facts: factLines,
      notes: noteLines,
      height: titleLines.length * TITLE.line + (factLines.length + noteLines.length) * FACTS.line + GAP,
    },
    foot: { legend: placed, legendHeight, lines, height: GAP + legendHeight + lines.length * SIZES.detailLine },
  };
}

function placeLegend(legend: readonly LegendEntry[], width: number): readonly PlacedEntry[] {
  const placed: PlacedEntry[] = [];
  let x = 0;
  let line = 0;
  for (const entry of legend) {
    const needed = LEGEND.sign + textWidth(entry.text, { size: SIZES.detail });
    if (x > 0 && x + needed > width) {
      x = 0;
      line++;
    }
    placed.push({ entry, x, line });
    x += needed + LEGEND.gap;
  }
  return placed;
}
