import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { composeYaml } from '../load/compose-yaml.ts';
import type { Edited } from './add-realizes.ts';
import { addRealizes } from './add-realizes.ts';
import type { Addition } from './addition.ts';

const ID = 'city/PAY-1';

/** Adds to the named systems and projects of a text, wherever in it they stand. */
function add(text: string, entries: readonly string[], ids: readonly string[] = [ID]): Promise<Edited> {
  const { documents } = composeYaml(text.replace(/^\uFEFF/, ''));
  const additions = documents.flatMap(({ sections }, document) =>
    (['systems', 'projects'] as const).flatMap((collection) =>
      [...(sections.get(collection)?.entries ?? [])].flatMap(([entry, offset]): readonly Addition[] =>
        entries.includes(String(entry)) ? [{ collection, origin: { document, entry, offset }, ids }] : [],
      ),
    ),
  );
  return addRealizes(text, additions);
}

async function edited(text: string, ...entries: readonly string[]): Promise<string> {
  const { text: after, refused } = await add(text, entries);
  expect(refused).toEqual([]);
  return after;
}

test.each([
  [
    'behind what tells it best, with its comment',
    `systems:
  # the old one
  payroll:   # since 2012
    name: "Payroll"  # of the city
                     # and its schools

    kind: application
    owner: doh
`,
    `systems:
  # the old one
  payroll:   # since 2012
    name: "Payroll"  # of the city
                     # and its schools

    kind: application
    realizes: [city/PAY-1]
    owner: doh
`,
  ],
  [
    'behind a name in two languages',
    'systems:\n  payroll:\n    name:\n      vi: Tính lương\n      en: Payroll\n\n    owner: doh\n',
    'systems:\n  payroll:\n    name:\n      vi: Tính lương\n      en: Payroll\n    realizes: [city/PAY-1]\n\n    owner: doh\n',
  ],
  [
    'where the file ends without a line end',
    'systems:\n  payroll:\n    name: Payroll',
    'systems:\n  payroll:\n    name: Payroll\n    realizes: [city/PAY-1]',
  ],
  [
    'with the line ends of the file, and its mark',
    '\uFEFFsystems:\r\n  payroll:\r\n    name: Payroll\r\n',
    '\uFEFFsystems:\r\n  payroll:\r\n    name: Payroll\r\n    realizes: [city/PAY-1]\r\n',
  ],
  [
    'before a block of text, whose end means something',
    'systems:\n  payroll: &pay\n    name: |\n      Payroll\n\n  other: {}\n',
    'systems:\n  payroll: &pay\n    realizes: [city/PAY-1]\n    name: |\n      Payroll\n\n  other: {}\n',
  ],
  [
    'behind a text of several lines',
    'systems:\n  payroll:\n    name: Payroll\n      of the city\n    owner: doh\n',
    'systems:\n  payroll:\n    name: Payroll\n      of the city\n    realizes: [city/PAY-1]\n    owner: doh\n',
  ],
  [
    'within braces',
    "systems: { payroll: { name: 'Payroll, monthly', owner: doh }, other: {name: B} }\n",
    "systems: { payroll: { name: 'Payroll, monthly', realizes: [city/PAY-1], owner: doh }, other: {name: B} }\n",
  ],
  [
    'within braces of several lines, before the comment',
    'systems:\n  payroll: {\n    name: Payroll, # of the city\n    owner: doh }\n',
    'systems:\n  payroll: {\n    name: Payroll, realizes: [city/PAY-1], # of the city\n    owner: doh }\n',
  ],
  [
    'in JSON',
    '{\n  "systems": {\n    "payroll": {\n      "name": "Payroll"\n    }\n  }\n}\n',
    '{\n  "systems": {\n    "payroll": {\n      "name": "Payroll",\n      "realizes": ["city/PAY-1"]\n    }\n  }\n}\n',
  ],
  [
    'in the document of the file that has it',
    'systems:\n  other: {}\n---\n# only a remark\n---\nprojects:\n  payroll:\n    name: Payroll\n...\n',
    'systems:\n  other: {}\n---\n# only a remark\n---\nprojects:\n  payroll:\n    name: Payroll\n    realizes: [city/PAY-1]\n...\n',
  ],
  [
    'beside a shelf',
    'systems:\n  payroll:\n    name: Payroll\n    realizes: [city/other]  # for now\n',
    'systems:\n  payroll:\n    name: Payroll\n    realizes: [city/other, city/PAY-1]  # for now\n',
  ],
  [
    'in a list of lines',
    'systems:\n  payroll:\n    realizes:\n    - city/other  # for now\n    name: Payroll\n',
    'systems:\n  payroll:\n    realizes:\n    - city/other  # for now\n    - city/PAY-1\n    name: Payroll\n',
  ],
  [
    'in an empty list',
    'systems: { payroll: { "name": "Payroll", "realizes": [] } }\n',
    'systems: { payroll: { "name": "Payroll", "realizes": ["city/PAY-1"] } }\n',
  ],
  [
    'where an anchor serves something else',
    'systems:\n  payroll:\n    name: &pay Payroll\n  other:\n    name: *pay\n',
    'systems:\n  payroll:\n    name: &pay Payroll\n    realizes: [city/PAY-1]\n  other:\n    name: *pay\n',
  ],
])('an entry is put %s', async (_, before, after) => {
  expect(await edited(before, 'payroll')).toBe(after);
});

test('several are put in at once, and each is told by its line', async () => {
  const before =
    'projects:\n  roads: { name: Roads }\nsystems:\n  payroll:\n    name: Payroll\n  lights:\n    name: Lights';
  const { text, added } = await add(before, ['lights', 'roads', 'payroll']);
  const lines = text.split('\n');
  expect(added.map(({ addition, line }) => [addition.origin.entry, lines[line - 1]])).toEqual([
    ['roads', '  roads: { name: Roads, realizes: [city/PAY-1] }'],
    ['payroll', '    realizes: [city/PAY-1]'],
    ['lights', '    realizes: [city/PAY-1]'],
  ]);
});

test.each([
  ['shares its keys', 'systems:\n  payroll: &pay\n    name: Payroll\n  other:\n    <<: *pay\n'],
  ['shares its keys', 'systems:\n  other: &pay\n    name: Payroll\n  payroll: *pay\n'],
  ['shares its keys', 'systems: &all\n  payroll:\n    name: Payroll\nx-copy: *all\n'],
  ['brought in by <<', 'x-base: &base\n  payroll: { name: Payroll }\nsystems:\n  <<: *base\n'],
  ['has no keys', 'systems:\n  payroll:\n'],
  ['is not a plain list', 'systems:\n  payroll:\n    name: Payroll\n    realizes:\n'],
])('what %s is left as it is', async (reason, text) => {
  const { text: after, added, refused } = await add(text, ['payroll']);
  expect({ after, added }).toEqual({ after: text, added: [] });
  expect(refused.map(({ why }) => why.en)).toEqual([expect.stringContaining(reason)]);
});

test('a file with a slip in its syntax is left as it is', async () => {
  const text = 'systems:\n  payroll:\n    name: Payroll\n   owner: doh\n';
  const origin = { document: 0, entry: 'payroll', offset: 11 };
  const { text: after, refused } = await addRealizes(text, [{ collection: 'systems', origin, ids: [ID] }]);
  expect(after).toBe(text);
  expect(refused.map(({ why }) => why.en)).toEqual(['the file has syntax errors; `qtsc validate` shows them']);
});

test('an id that would be read as something else is quoted', async () => {
  const { text } = await add('systems: { payroll: { name: Payroll } }\n', ['payroll'], ['null', 'city/null']);
  expect(text).toBe("systems: { payroll: { name: Payroll, realizes: ['null', city/null] } }\n");
});

const words = fc.oneof(
  fc.constantFrom(
    'Tính lương',
    "it's, {new}",
    'a: b',
    '# no comment',
    'a\nb\n\nc',
    '  ',
    '"',
    'Đông Hà',
    'x'.repeat(90),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const value = fc.oneof(
  words,
  fc.integer(),
  fc.constant(null),
  fc.array(words, { maxLength: 3 }),
  fc.record({ vi: words, en: words }),
);
const element = fc.dictionary(fc.constantFrom('name', 'kind', 'layer', 'owner', 'x-a', 'x b', 'description'), value, {
  noNullPrototype: true,
});
const model = fc.record(
  {
    systems: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), element, {
      minKeys: 1,
      maxKeys: 5,
      noNullPrototype: true,
    }),
    'x-own': value,
  },
  { noNullPrototype: true },
);
const style = fc.record({
  isFlow: fc.boolean(),
  isJson: fc.boolean(),
  indent: fc.constantFrom(1, 2, 4),
  lineWidth: fc.constantFrom(20, 80, 0),
  comment: fc.constantFrom('', '# c', '   # “c” {'),
  /** A line between every two. */
  between: fc.constantFrom(undefined, '', '# c: d', '          # deep'),
  eol: fc.constantFrom('\n', '\r\n'),
  isCut: fc.boolean(),
  isMarked: fc.boolean(),
});

/** A model as somebody might have written it: in some style, with comments and blank lines between the lines. */
function written(value: object, how: StyleOf): string {
  const { isFlow, isJson, indent, lineWidth, comment, between, eol, isCut, isMarked } = how;
  const plain = isJson
    ? `${JSON.stringify(value, null, indent)}\n`
    : stringify(value, { indent, lineWidth, collectionStyle: isFlow ? 'flow' : 'any' });
  const isCommented = !plain.includes('|') && !plain.includes('>') && !isJson;
  const lines = plain
    .split('\n')
    .flatMap((line) => [
      isCommented && /^ *[a-z-]+:( [a-z]+)?$/.test(line) ? `${line} ${comment}` : line,
      ...(between === undefined || isJson ? [] : [between]),
    ]);
  const text = lines.join(eol);
  return `${isMarked ? '\uFEFF' : ''}${isCut ? text.trimEnd() : text}`;
}
type StyleOf = typeof style extends fc.Arbitrary<infer S> ? S : never;

test('every other sign of a file stays, and it says what it said and the entry', async () => {
  let edits = 0;
  await fc.assert(
    fc.asyncProperty(model, style, async (before, how) => {
      const text = written(before, how);
      const body = text.replace(/^\uFEFF/, '');
      fc.pre(composeYaml(body).problems.length === 0);
      for (const entry of Object.keys(before.systems)) {
        const { text: after, added, refused } = await add(text, [entry]);
        if (added.length === 0) {
          expect(after).toBe(text);
          expect(refused).toHaveLength(1);
          continue;
        }
        edits++;
        // One piece is put in; what is before and behind it is the file.
        let same = 0;
        while (same < text.length && text[same] === after[same]) same++;
        expect(after.slice(same + after.length - text.length)).toBe(text.slice(same));
        const [read] = parseAllDocuments(after);
        const [was] = parseAllDocuments(text);
        const wanted = was?.toJS() as { systems: Record<string, object> };
        wanted.systems[entry] = { ...wanted.systems[entry], realizes: [ID] };
        expect(read?.toJS()).toEqual(wanted);
        if (how.isJson) expect(JSON.parse(after.replace(/^\uFEFF/, ''))).toEqual(wanted);
      }
    }),
    { numRuns: 400, seed: 1425 },
  );
  expect(edits).toBeGreaterThan(800);
});

test('many at once are the same as one after another', async () => {
  await fc.assert(
    fc.asyncProperty(model, style, async (before, how) => {
      const text = written(before, how);
      const names = Object.keys(before.systems);
      const atOnce = await add(text, names);
      let step = text;
      for (const name of names) step = (await add(step, [name])).text;
      expect(atOnce.text).toBe(step);
    }),
    { numRuns: 200, seed: 1132 },
  );
});
