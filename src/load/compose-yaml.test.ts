import { expect, test } from 'vitest';
import { composeYaml, LIMITS } from './compose-yaml.ts';
import { decode } from './decode.ts';

const readValue = (text: string): unknown => composeYaml(text).documents[0]?.value;

const kindsOf = (text: string): readonly string[] => composeYaml(text).problems.map(({ kind }) => kind);

test('a key that stands twice is reported with both places, and the first value stays', () => {
  const text = 'systems:\n  ehr: { name: Hồ sơ }\n  lgsp: {}\n  ehr: { name: Bản sao }\n';
  const { problems, documents } = composeYaml(text);
  expect(documents[0]?.value).toEqual({ systems: { ehr: { name: 'Hồ sơ' }, lgsp: {} } });
  expect(problems).toHaveLength(1);
  const [found] = problems;
  expect(found).toMatchObject({ kind: 'duplicate-key', detail: 'ehr' });
  expect(text.slice(found?.first?.start, found?.first?.end)).toBe('ehr');
  expect(found?.first?.start).toBe(text.indexOf('ehr'));
  expect(found?.start).toBe(text.lastIndexOf('ehr'));
});

test('the first of three, and a quoted twin, are found too', () => {
  const text = '{ a: 1, "a": 2, \'a\': 3 }';
  const { problems, documents } = composeYaml(text);
  expect(documents[0]?.value).toEqual({ a: 1 });
  expect(problems.map(({ first }) => first?.start)).toEqual([2, 2]);
});

test('merged keys give way to own ones before and after, and to those merged before', () => {
  const text = [
    'base: &base { kind: platform, owner: doh, area: dong-ha }',
    'more: &more { owner: doc, status: live }',
    'a: { kind: application, <<: *base, area: cam-lo }',
    'b: { <<: [*base, *more] }',
    'c: { <<: *more, <<: *base }',
  ].join('\n');
  expect(kindsOf(text)).toEqual([]);
  expect(readValue(text)).toMatchObject({
    a: { kind: 'application', owner: 'doh', area: 'cam-lo' },
    b: { kind: 'platform', owner: 'doh', area: 'dong-ha', status: 'live' },
    c: { kind: 'platform', owner: 'doc', area: 'dong-ha', status: 'live' },
  });
});

test('a merge key takes maps only, and only when it is plain', () => {
  expect(kindsOf('a: { <<: 12 }')).toEqual(['merge']);
  expect(kindsOf('a: { <<: [{ b: 1 }, text] }')).toEqual(['merge']);
  expect(readValue('a: { "<<": { b: 1 } }')).toEqual({ a: { '<<': { b: 1 } } });
});

test('an alias bomb is one problem and costs nothing', () => {
  const lines = ['a0: &a0 [xin, chào]'];
  for (let level = 1; level < 30; level++) {
    const alias = `*a${level - 1}`;
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => alias).join(', ')}]`);
  }
  expect(kindsOf(lines.join('\n'))).toEqual(['too-large']);
});

test('more aliases than allowed is one problem', () => {
  const list = (count: number): string => `a: &a 1\nb: [${Array.from({ length: count }, () => '*a').join(', ')}]`;
  expect(kindsOf(list(LIMITS.aliases))).toEqual([]);
  expect(kindsOf(list(LIMITS.aliases + 5))).toEqual(['too-many-aliases']);
});

test('an alias without an anchor is reported; anchors do not reach into the next document', () => {
  const text = 'a: *lgsp\n---\nb: &lgsp 1\n---\nc: *lgsp\n';
  const { problems, documents } = composeYaml(text);
  expect(problems.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['unknown-alias', '*lgsp'],
    ['unknown-alias', '*lgsp'],
  ]);
  expect(documents.map(({ value }) => value)).toEqual([{ a: null }, { b: 1 }, { c: null }]);
});

test('a list that holds itself is refused', () => {
  expect(kindsOf('a: &a [*a]')).toEqual(['unknown-alias']);
});

test.each([
  ['in brackets', '['.repeat(10_000)],
  ['in braces', '{a: '.repeat(10_000)],
  ['as list items', '- '.repeat(10_000)],
  ['as block keys', Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
])('10,000 levels %s are refused without a crash', (_, text) => {
  expect(kindsOf(text)).toEqual(['too-deep']);
});

test('the deepest allowed nesting is read', () => {
  const depth = LIMITS.depth - 1;
  expect(kindsOf(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toEqual([]);
});

test('a text longer than 1 MiB is one problem at its beginning', () => {
  const long = 'a'.repeat(50 * 1024 * 1024);
  const { problems } = composeYaml(`name: ${long}\n`);
  expect(problems).toEqual([{ kind: 'too-long', start: 6, end: 7, detail: '' }]);
  expect(kindsOf(`name: "${'a'.repeat(LIMITS.scalar - 2)}"`)).toEqual([]);
});

test('keys that objects inherit are plain keys; __proto__ is refused', () => {
  const text = 'constructor: 1\ntoString: 2\nhasOwnProperty: 3\n__proto__: { polluted: true }\n';
  const { problems, documents } = composeYaml(text);
  expect(Object.entries(documents[0]?.value as object)).toEqual([
    ['constructor', 1],
    ['toString', 2],
    ['hasOwnProperty', 3],
  ]);
  expect(problems).toMatchObject([{ kind: 'forbidden-key', detail: '__proto__' }]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(kindsOf('a: { <<: { __proto__: { polluted: true } } }')).toEqual(['forbidden-key']);
});

test.each([
  'systems:\n  | : { name: Hồ sơ }\n',
  'systems:\n  |"": {}\n',
  'systems:\n  |~: {}\n',
  'systems: { |: x }\n',
  'systems: { a: 1, |: x }\n',
  'systems:\n  ehr: {}\n  |: {}\n',
  '|: x\n',
])('an empty key is reported at its place: %j', (marked) => {
  const text = marked.replace(/\| ?/, '');
  const { problems } = composeYaml(text);
  expect(problems.map(({ kind, start }) => [kind, start])).toEqual([['empty-key', marked.indexOf('|')]]);
});

test('a map or list as a key is refused, and the rest is read', () => {
  const { problems, documents } = composeYaml('? [a, b]\n: 1\nc: 2\n');
  expect(problems).toMatchObject([{ kind: 'complex-key', start: 2 }]);
  expect(documents[0]?.value).toEqual({ c: 2 });
});

test('text is NFC wherever it stands', () => {
  const decomposed = 'Sở Y tế'.normalize('NFD');
  expect(readValue(`"${decomposed}": ${decomposed}`)).toEqual({ 'Sở Y tế': 'Sở Y tế' });
  expect(readValue('\u1112\u1161\u11ab')).toBe('한');
  expect(kindsOf(`${decomposed}: 1\nSở Y tế: 2\n`)).toEqual(['duplicate-key']);
});

test('CRLF, lone CR and a BOM change nothing', () => {
  const text = 'systems:\n  ehr:\n    description: |\n      một\n      hai\n';
  const expected = { systems: { ehr: { description: 'một\nhai\n' } } };
  for (const end of ['\n', '\r\n', '\r']) {
    const bytes = new TextEncoder().encode(`\ufeff${text.replaceAll('\n', end)}`);
    const decoded = decode(bytes);
    expect(decoded).not.toHaveProperty('code');
    expect(readValue(decoded.text)).toEqual(expected);
  }
});

test.each([
  ['12', 12],
  ['0x1F', 31],
  ['0o17', 15],
  ['1e3', 1000],
  ['.5', 0.5],
  ['true', true],
  ['~', null],
  ['', null],
  ['yes', 'yes'],
  ['012', 12],
  ['1_000', '1_000'],
  ['2026-11-24', '2026-11-24'],
  ['12:30', '12:30'],
  ['!!str 12', '12'],
  ['! 12', '12'],
  ['!!int "12"', 12],
  ['!local 12', '12'],
  ['!local', ''],
  ["'true'", 'true'],
])('a scalar is read by the core schema: %s', (written, value) => {
  expect(readValue(`key: ${written}\n`)).toEqual({ key: value });
});

test('the places of keys and list items are known down to the second level', () => {
  const text = 'systems:\n  ehr: {}\n  lgsp: {}\nintegrations:\n  - { from: ehr, to: lgsp }\n  - {}\n';
  const [document] = composeYaml(text).documents;
  const systems = document?.sections.get('systems');
  expect(text.slice(systems?.entries.get('lgsp')).startsWith('lgsp')).toBe(true);
  expect(text.slice(document?.sections.get('integrations')?.entries.get(1))).toBe('{}\n');
});

test('no text makes it throw', () => {
  for (const text of [
    '',
    '\n',
    '%YAML 1.2',
    '---',
    '...',
    '\u0000',
    '\ud800',
    '&',
    '*',
    '!',
    '? ',
    ': ',
    '- - -',
    '"\\x',
    '|9',
  ]) {
    expect(() => composeYaml(text)).not.toThrow();
  }
});
