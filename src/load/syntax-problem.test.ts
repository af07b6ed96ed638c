import { expect, test } from 'vitest';
import { composeYaml } from './compose-yaml.ts';

/** `line:column detail` of the first problem, `fine` without one. */
function judge(text: string): string {
  const [found] = composeYaml(text).problems;
  if (found === undefined) return 'fine';
  const line = text.slice(0, found.start).split('\n').length;
  const column = found.start - text.lastIndexOf('\n', found.start - 1);
  return `${line}:${column} ${found.detail}`;
}

const UNCLOSED: readonly (readonly [shape: string, place: string, text: string])[] = [
  ['followed by a key', '3:11', 'systems:\n  ehr:\n    name: "Hồ sơ\n    kind: application\n'],
  ['at the end of the file', '3:11', 'systems:\n  ehr:\n    name: "Hồ sơ'],
  ['in the last line', '3:11', 'systems:\n  ehr:\n    name: "Hồ sơ\n'],
  ['in a map in braces', '2:16', 'systems:\n  ehr: { name: "Hồ sơ, kind: application }\n  lgsp: { name: LGSP }\n'],
  ['before another quoted text in braces', '2:16', 'systems:\n  ehr: { name: "Hồ sơ }\n  lgsp: { name: "LGSP" }\n'],
  ['in a list in brackets', '3:12', 'systems:\n  ehr:\n    tags: ["y tế, hồ sơ]\n    name: Hồ sơ\n'],
  ['in a list item', '4:9', 'systems:\n  ehr:\n    tags:\n      - "y tế\n      - hồ sơ\n'],
  ['before a quoted text', '3:11', 'systems:\n  ehr:\n    name: "Hồ sơ\n    description: "Của tỉnh"\n'],
  ['followed by a comment', '3:11', 'systems:\n  ehr:\n    name: "Hồ sơ\n    # chú thích\n    kind: application\n'],
  ['followed by an empty line', '3:11', 'systems:\n  ehr:\n    name: "Hồ sơ\n\n    kind: application\n'],
  [
    'over several lines',
    '3:11',
    'systems:\n  ehr:\n    name: "Hồ sơ\n      sức khỏe\n      toàn dân\n    kind: application\n',
  ],
  ['of a key', '2:3', 'systems:\n  "ehr: {}\n  lgsp: {}\n'],
  ['with an anchor', '1:14', 'name: &title "Hồ sơ\nlang: vi\n'],
  ['behind a document mark', '1:5', '--- "Hồ sơ\nlang: vi\n'],
  ['with CRLF', '3:11', 'systems:\r\n  ehr:\r\n    name: "Hồ sơ\r\n    kind: application\r\n'],
  ['after a block text with a quote', '4:9', 'n:\n- note: |\n    ông nói "được\n  name: "Hồ sơ\n  kind: y\n'],
];

test.each(UNCLOSED)('an unclosed quote %s is placed where it opens', (_, place, text) => {
  expect(judge(text)).toBe(`${place} unclosed quote`);
  expect(judge(text.replaceAll('"', "'"))).toBe(`${place} unclosed quote`);
});

test.each([
  ['a quote in a block text', 'note: |\n  ông nói "được\nlist:\n   - x\n  - y\n', '5:3'],
  ['a quote in a comment', 'note: b # ông nói "được\nlist:\n   - x\n  - y\n', '4:3'],
  ['a quote inside words', 'note: 19" và 21"\nlist:\n   - x\n  - y\n', '4:3'],
  ['a closed text over several lines', 'note: "một\n\n  hai"\nlist:\n   - x\n  - y\n', '6:3'],
  ['a quote closed too early', "note: 'it's'\n", '1:11'],
])('%s is not blamed for another mistake', (_, text, place) => {
  expect(judge(text)).not.toContain('unclosed quote');
  expect(judge(text)).toContain(place);
});

test.each([
  [
    'a colon without its space',
    '3:5 no space after the colon',
    'systems:\n  ehr:\n    status:live\n    kind: platform\n',
  ],
  [
    'a colon without its space before a comment',
    '3:5 no space after the colon',
    'systems:\n  ehr:\n    status:live\n    # loại\n    kind: platform\n',
  ],
  [
    'a colon without its space in the last line',
    '4:5 no space after the colon',
    'systems:\n  ehr:\n    kind: platform\n    status:live\n',
  ],
  ['a collection without its colon', '1:1 no colon', 'systems\n  ehr:\n    name: Hồ sơ\n'],
  ['a later collection without its colon', '2:1 no colon', 'areas: {}\nsystems\n  ehr:\n    name: Hồ sơ\n'],
  ['an id without its colon', '2:3 no colon', 'systems:\n  ehr\n    name: Hồ sơ\n    kind: platform\n'],
  [
    'a key without its colon',
    '4:5 no colon',
    'systems:\n  ehr:\n    name: Hồ sơ\n    kind platform\n    status: live\n',
  ],
  [
    'a text with a colon',
    '3:19 colon in text',
    'systems:\n  ehr:\n    name: Xây dựng: Trung tâm\n    kind: platform\n',
  ],
  ['a text with a colon in braces', '2:24 colon in brackets', 'systems:\n  ehr: { name: Xây dựng: Trung tâm }\n'],
  [
    'a key that is indented too deep',
    '4:6 deeper than the line above',
    'systems:\n  ehr:\n    name: Hồ sơ\n     kind: a\n',
  ],
  ['a key that is indented too little', '4:4 bad indentation', 'systems:\n  ehr:\n    name: Hồ sơ\n   kind: a\n'],
  ['an unclosed list', '3:11 unclosed bracket', 'systems:\n  ehr:\n    tags: [y tế\n    kind: platform\n'],
  ['an unclosed list in the last line', '3:11 unclosed bracket', 'systems:\n  ehr:\n    tags: [\n'],
  ['an unclosed map', '2:8 unclosed bracket', 'systems:\n  ehr: { name: Hồ sơ\n  lgsp: { name: LGSP }\n'],
  ['an unclosed list in a map', '2:22 unclosed bracket', 'systems:\n  ehr: { name: E, t: [a, b }\n  lgsp: {}\n'],
  ['a text that begins with @', '3:11 reserved sign', 'systems:\n  ehr:\n    name: @Hồ sơ\n'],
  ['words behind a quoted text', '3:19 text after the quote', 'systems:\n  ehr:\n    name: "Hồ sơ" toàn dân\n'],
])('%s is named at its place', (_, expected, text) => {
  expect(judge(text)).toBe(expected);
  expect(judge(text.replaceAll('\n', '\r\n'))).toBe(expected);
});

test.each([
  ['before a key', 'systems:\n\tehr: {}\n', '2:1'],
  ['before spaces', 'systems:\n  ehr:\n\t  name: a\n', '3:1'],
  ['after spaces', 'systems:\n  ehr:\n  \tname: a\n', '3:3'],
  ['after a sound key', 'systems:\n  ehr:\n    name: a\n\tkind: b\n', '4:1'],
])('a tab %s is named', (_, text, place) => {
  expect(judge(text)).toBe(`${place} tab characters must not be used in indentation`);
});

test('tabs between signs are fine', () => {
  expect(judge('name:\tĐông Hà\nlist:\n-\ta\n')).toBe('fine');
});

// Quadratic work here would run into the test's time limit.
test('a hostile line costs no more than reading it', () => {
  const text = `- ${' '.repeat(2_000_000)}${': &a- '.repeat(500_000)}|\nb: [\n`;
  expect(judge(text)).not.toBe('fine');
});
