/**
 * The measures every tool in the field has, on names alone. Written here, since the libraries are stale (talisman) or bring a
 * database client and a dictionary along (natural), and each measure is a few lines. They share nothing with src/, so that they
 * stay where they are while the engine moves.
 */

/** How alike two texts are, 0 to 1. */
export type Likeness = (a: string, b: string) => number;

export type Baseline = {
  readonly name: string;
  /** Made for one collection of texts, since TF-IDF weighs words by how rare they are there. */
  readonly over: (texts: readonly string[]) => Likeness;
};

export const BASELINES: readonly Baseline[] = [
  { name: 'exact name', over: () => (a, b) => (plain(a) === plain(b) ? 1 : 0) },
  { name: 'trigram Dice', over: () => trigramDice(remembered(trigrams)) },
  { name: 'Jaro-Winkler', over: () => (a, b) => jaroWinkler(plain(a), plain(b)) },
  { name: 'Jaccard of words', over: () => jaccard(remembered((text) => new Set(words(text)))) },
  { name: 'TF-IDF cosine', over: tfIdfCosine },
];

/** One Unicode form, lower case, no punctuation: what any careful user of these measures does first. */
function plain(text: string): string {
  return words(text).join(' ');
}

function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** A name is compared with hundreds of others. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}

function trigrams(text: string): ReadonlySet<string> {
  const letters = [...`  ${plain(text)} `];
  return new Set(letters.slice(2).map((letter, at) => `${letters[at]}${letters[at + 1]}${letter}`));
}

function trigramDice(of: (text: string) => ReadonlySet<string>): Likeness {
  return (a, b) => {
    const [x, y] = [of(a), of(b)];
    return (2 * shared(x, y)) / Math.max(1, x.size + y.size);
  };
}

function jaccard(of: (text: string) => ReadonlySet<string>): Likeness {
  return (a, b) => {
    const [x, y] = [of(a), of(b)];
    const both = shared(x, y);
    return both / Math.max(1, x.size + y.size - both);
  };
}

function shared(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let both = 0;
  for (const item of x) if (y.has(item)) both++;
  return both;
}

export function jaroWinkler(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(x.length, y.length) / 2) - 1);
  const taken = new Set<number>();
  const ofX: string[] = [];
  for (const [at, letter] of x.entries()) {
    const end = Math.min(y.length, at + reach + 1);
    for (let other = Math.max(0, at - reach); other < end; other++) {
      if (taken.has(other) || y[other] !== letter) continue;
      taken.add(other);
      ofX.push(letter);
      break;
    }
  }
  if (ofX.length === 0) return 0;
  const ofY = y.filter((_, at) => taken.has(at));
  const swapped = ofX.filter((letter, at) => letter !== ofY[at]).length / 2;
  const jaro = (ofX.length / x.length + ofX.length / y.length + (ofX.length - swapped) / ofX.length) / 3;
  const differs = x.findIndex((letter, at) => letter !== y[at]);
  const prefix = Math.min(4, differs < 0 ? x.length : differs);
  return jaro + prefix * 0.1 * (1 - jaro);
}

function tfIdfCosine(texts: readonly string[]): Likeness {
  const holders = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(words(text))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const vectorOf = remembered((text) => {
    const vector = new Map<string, number>();
    for (const word of words(text)) vector.set(word, (vector.get(word) ?? 0) + 1);
    let square = 0;
    for (const [word, times] of vector) {
      const weight = times * Math.log((1 + texts.length) / (1 + (holders.get(word) ?? 0)));
      vector.set(word, weight);
      square += weight * weight;
    }
    return { vector, length: Math.sqrt(square) };
  });
  return (a, b) => {
    const [x, y] = [vectorOf(a), vectorOf(b)];
    let product = 0;
    for (const [word, weight] of x.vector) product += weight * (y.vector.get(word) ?? 0);
    return product === 0 ? 0 : product / (x.length * y.length);
  };
}
