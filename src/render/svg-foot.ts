import type { Severity } from '../diagnostic/diagnostic.ts';
import type { BoxKind, Sign, Stage } from '../views/picture.ts';
import type { Frame } from './matrix-frame.ts';
import { LEGEND } from './matrix-frame.ts';
import { SIZES } from './matrix-measure.ts';
import { findingSign, INK, illustrativeSign, MUTED, px, RED, stageSign, text } from './svg-parts.ts';
import { kindSign, lineSign } from './svg-tile.ts';

/** Below the picture: what the signs mean, what must be known, where it comes from. */
export function footOf({ foot }: Frame): readonly string[] {
  const top = 12;
  const legend = foot.legend.map(({ entry, x, line }) => {
    const y = top + line * LEGEND.line;
    return [
      `<g transform="translate(${px(x)} ${px(y)})">`,
      signOf(entry.sign, 10),
      text(LEGEND.sign, 14.5, SIZES.detail, entry.text, `fill="${INK}"`),
      '</g>',
    ].join('');
  });
  const first = top + foot.legendHeight + SIZES.detail;
  const lines = foot.lines.map((line, index) =>
    text(0, first + index * SIZES.detailLine, SIZES.detail, line, `fill="${MUTED}"`),
  );
  return [...legend, ...lines];
}

function signOf(sign: Sign, cy: number): string {
  const [kind, which] = sign.split(':');
  if (kind === 'stage') return stageSign(which as Stage, 9, cy, INK);
  if (kind === 'kind') return kindSign(which as BoxKind, cy);
  if (kind === 'finding') return findingSign(which as Severity, 9, cy);
  if (kind === 'link') return which === 'missing' ? lineSign('2 3', RED, cy) : lineSign('5 3', INK, cy);
  return illustrativeSign(9, cy);
}
