export type Judged = { readonly likeness: number; readonly isSame: boolean };

/**
 * The likeness from which on “same” does best; the strictest of equals. Likeness 0 is no likeness, so “all are the same” is never
 * chosen; infinite where nothing helps.
 */
export function chooseThreshold(judged: readonly Judged[], by: 'f1' | 'accuracy' = 'f1'): number {
  const sorted = judged.filter(({ likeness }) => likeness > 0).sort((a, b) => b.likeness - a.likeness);
  const labelled = judged.filter(({ isSame }) => isSame).length;
  let best = by === 'f1' ? 0 : judged.length - labelled;
  let threshold = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const [at, { likeness, isSame }] of sorted.entries()) {
    if (isSame) right++;
    if (sorted[at + 1]?.likeness === likeness) continue;
    const said = at + 1;
    const value = by === 'f1' ? (2 * right) / (said + labelled) : right + (judged.length - labelled) - (said - right);
    if (value <= best) continue;
    best = value;
    threshold = likeness;
  }
  return threshold;
}
