/**
 * A regular expression that is matched in time proportional to the text, whatever the pattern: all ways through it are
 * followed at once instead of one after another. For patterns that come from outside, since `(a+)+$` stops a native one for years.
 *
 * Takes what JSON Schema recommends: characters, classes, groups, alternatives, repetition, `^`, `$`, `\b`. Throws on what has
 * no such matcher (look-around, back references) and on what is not a pattern.
 *
 * @example linearPattern('^[a-z]+(-[a-z]+)*$').test('cam-lo')
 */
export function linearPattern(source: string): LinearPattern {
  // The native parser is the judge of what is a pattern.
  new RegExp(source, 'u');
  const program = compile(source);
  return { test: (text) => run(program, text), toString: () => `/${source}/u` };
}

export type LinearPattern = { readonly test: (text: string) => boolean; readonly toString: () => string };

type Step =
  | { readonly kind: 'sign'; readonly accepts: (sign: string) => boolean; next: number }
  | { readonly kind: 'split'; next: number; other: number }
  | { readonly kind: 'edge'; readonly edge: '^' | '$' | '\\b' | '\\B'; next: number }
  | { readonly kind: 'end' };

/** Steps of a program; repetition is written out, so `{1000}` is a thousand steps. */
const LONGEST = 5000;

/** A part of a pattern: adds its steps to a program, leading on to `next`, and returns where it begins. */
type Part = (program: Step[], next: number) => number;

function compile(source: string): { readonly steps: readonly Step[]; readonly start: number } {
  const steps: Step[] = [{ kind: 'end' }];
  const { part, at } = alternatives(source, 0);
  if (at < source.length) throw new Error(`pattern ${source}: unexpected “)”`);
  return { steps, start: part(steps, 0) };
}

type Parsed = { readonly part: Part; readonly at: number };

function alternatives(source: string, from: number): Parsed {
  let { part, at } = sequence(source, from);
  while (source.charAt(at) === '|') {
    const left = part;
    const right = sequence(source, at + 1);
    part = (program, next) =>
      add(program, { kind: 'split', next: left(program, next), other: right.part(program, next) });
    ({ at } = right);
  }
  return { part, at };
}

function sequence(source: string, from: number): Parsed {
  const parts: Part[] = [];
  let at = from;
  while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') {
    const one = atom(source, at);
    const times = /^(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??/.exec(source.slice(one.at))?.[0] ?? '';
    parts.push(times === '' ? one.part : repeat(one.part, times));
    at = one.at + times.length;
  }
  return { part: (program, next) => parts.reduceRight((after, part) => part(program, after), next), at };
}

function repeat(part: Part, times: string): Part {
  const [, low = '', comma, high = ''] = /^\{([0-9]+)(,?)([0-9]*)\}/.exec(times) ?? [];
  const sign = times.charAt(0);
  const min = sign === '{' ? Number(low) : sign === '+' ? 1 : 0;
  const max = sign === '{' ? (comma === '' ? min : high === '' ? Infinity : Number(high)) : sign === '?' ? 1 : Infinity;
  return (program, next) => {
    let after = next;
    if (max === Infinity) {
      const loop: Step = { kind: 'split', next: 0, other: next };
      after = add(program, loop);
      loop.next = part(program, after);
    } else {
      for (let count = min; count < max; count++)
        after = add(program, { kind: 'split', next: part(program, after), other: next });
    }
    for (let count = 0; count < min; count++) {
      const length = program.length;
      after = part(program, after);
      // Nothing, repeated, is nothing.
      if (program.length === length) break;
    }
    return after;
  };
}

function atom(source: string, at: number): Parsed {
  const rest = source.slice(at);
  const group = /^\((?:\?:|\?<[^=!>]+>|(?!\?))/.exec(rest)?.[0];
  if (group !== undefined) {
    const inside = alternatives(source, at + group.length);
    return { part: inside.part, at: inside.at + 1 };
  }
  if (rest.startsWith('(')) throw new Error(`pattern ${source}: look-around is not supported`);
  if (/^\\[1-9k]/.test(rest)) throw new Error(`pattern ${source}: back references are not supported`);
  const edge = /^(?:[$^]|\\[bB])/.exec(rest)?.[0] as '^' | '$' | '\\b' | '\\B' | undefined;
  if (edge !== undefined)
    return { part: (program, next) => add(program, { kind: 'edge', edge, next }), at: at + edge.length };
  const sign =
    /^(?:\[(?:\\[\s\S]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\x..|\\c.|\\[\s\S]|[\s\S])/u.exec(
      rest,
    )?.[0] ?? '';
  const native = new RegExp(`^${sign}$`, 'u');
  return {
    part: (program, next) => add(program, { kind: 'sign', accepts: (found) => native.test(found), next }),
    at: at + sign.length,
  };
}

function add(program: Step[], step: Step): number {
  if (program.length >= LONGEST) throw new Error('a pattern is too long once its repetitions are written out');
  return program.push(step) - 1;
}

function run({ steps, start }: { readonly steps: readonly Step[]; readonly start: number }, text: string): boolean {
  let waiting = new Set<number>();
  let before = '';
  for (const sign of [...text, '']) {
    // A match may begin at every sign.
    waiting.add(start);
    const reached = reach(steps, waiting, before, sign);
    if (reached === undefined) return true;
    waiting = new Set();
    for (const step of reached) if (step.accepts(sign)) waiting.add(step.next);
    before = sign;
  }
  return false;
}

type SignStep = Extract<Step, { readonly kind: 'sign' }>;

/** The steps that take a sign, reached without taking one; undefined when the end is. */
function reach(
  steps: readonly Step[],
  from: Iterable<number>,
  before: string,
  after: string,
): readonly SignStep[] | undefined {
  const seen = new Set(from);
  const takers: SignStep[] = [];
  // Grows while it is walked.
  for (const index of seen) {
    const step = steps[index];
    if (step === undefined || step.kind === 'end') return undefined;
    if (step.kind === 'sign') takers.push(step);
    else if (step.kind === 'split') seen.add(step.next).add(step.other);
    else if (holds(step.edge, before, after)) seen.add(step.next);
  }
  return takers;
}

function holds(edge: string, before: string, after: string): boolean {
  if (edge === '^') return before === '';
  if (edge === '$') return after === '';
  const isAtWord = /\w/.test(before) !== /\w/.test(after);
  return edge === '\\b' ? isAtWord : !isAtWord;
}
