import { describe, expect, test } from 'vitest';
import type { Origin } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { composeYaml } from './compose-yaml.ts';
import { findRange, parseText } from './find-range.ts';
import { createLocator } from './locator.ts';

/** Every value of a file, and the text that its place must show. */
function show(
  yaml: string,
  collection: CollectionName,
  entry: string | number,
  path: (string | number)[],
  part?: 'key' | 'value',
): string {
  const locator = createLocator(() => yaml);
  const document = composeYaml(yaml).documents.findIndex(({ sections }) =>
    sections.get(collection)?.entries.has(entry),
  );
  const section = composeYaml(yaml).documents[document]?.sections.get(collection);
  const origin: Origin = { file: 'model.yaml', document, entry, offset: section?.entries.get(entry) ?? -1 };
  const { line, column, endLine, endColumn } = locator.element({ collection, origin }, path, part);
  const lines = yaml.split('\n');
  const last = line === endLine ? endColumn - 1 : undefined;
  return `${line}:${column} ${lines[line - 1]?.slice(column - 1, last)}`;
}

const block = `# A comment: with a colon
systems:
  portal:
    name: Cổng thông tin
    reads:
      - citizen
      - 'land parcel'
    lifecycle: { planned: 2026, live: "2027" }

  # between two
  "gate":
    name: "Gate"
integrations:
  - from: portal
    to: gate
    data: [citizen, land]
  -
    from: gate
    to: portal
`;

describe('the place of a value', () => {
  test.each([
    ['an element is its id', 'systems', 'portal', [], '3:3 portal'],
    ['a quoted id', 'systems', 'gate', [], '11:3 "gate"'],
    ['a plain scalar', 'systems', 'portal', ['name'], '4:11 Cổng thông tin'],
    ['an item of a block list', 'systems', 'portal', ['reads', 1], "7:9 'land parcel'"],
    ['a value in flow style', 'systems', 'portal', ['lifecycle', 'live'], '8:39 "2027"'],
    ['a flow map is its braces', 'systems', 'portal', ['lifecycle'], '8:16 { planned: 2026, live: "2027" }'],
    ['an item of a list collection', 'integrations', 0, ['to'], '15:9 gate'],
    ['an item of a flow list in it', 'integrations', 0, ['data', 1], '16:21 land'],
    ['an item that begins on the next line', 'integrations', 1, ['to'], '19:9 portal'],
    ['what is not there is the nearest around it', 'systems', 'gate', ['owner'], '11:3 "gate"'],
  ] as const)('%s', (_, collection, entry, path, expected) => {
    expect(show(block, collection, entry, [...path])).toBe(expected);
  });

  test('a key', () => {
    expect(show(block, 'systems', 'portal', ['lifecycle', 'live'], 'key')).toBe('8:33 live');
  });

  test('in flow style, in a later document, after CRLF and with anchors', () => {
    const yaml =
      'x-a: &a { owner: city }\r\n---\r\nx-b: &b { owner: city }\r\nsystems: { portal: { <<: *b, kind: kiosk }, gate: { name: Gate } }\r\n';
    expect(show(yaml, 'systems', 'gate', ['name'])).toBe('4:59 Gate');
    expect(show(yaml, 'systems', 'portal', ['kind'])).toBe('4:36 kiosk');
    expect(show(yaml, 'systems', 'portal', ['owner'])).toBe('4:26 *b');
  });
});

test('an element parsed alone gives the places that the whole file gives', () => {
  const locator = createLocator(() => block);
  for (const [entry, offset] of composeYaml(block).documents[0]?.sections.get('systems')?.entries ?? []) {
    for (const path of [['name'], ['reads', 0], ['lifecycle', 'planned'], []]) {
      const whole = findRange(parseText(block), 0, ['systems', entry, ...path]);
      const origin: Origin = { file: 'model.yaml', document: 0, entry, offset };
      const place = locator.element({ collection: 'systems', origin }, path);
      const chosen = path.length === 0 || whole?.depth !== path.length + 2 ? whole?.key : whole.value;
      expect(locator.range('model.yaml', chosen?.start ?? 0, chosen?.end ?? 0)).toEqual(place);
    }
  }
});

describe('an element in flow style is cut out of its file', () => {
  const json = `{"systems":{"cổng":{"name":"Đông Hà, {quê} #1","reads":["a]b","it's"]},"sổ":{"owner":'ông ''Ba'''}},
"integrations":[{"from":"x, y","to":"z"},{"from":"q","to":"r"}]}`;
  test.each([
    ['systems', 'cổng', ['name'], '1:28 "Đông Hà, {quê} #1"'],
    ['systems', 'cổng', ['reads', 1], `1:63 "it's"`],
    ['systems', 'sổ', ['owner'], "1:86 'ông ''Ba'''"],
    ['systems', 'sổ', ['layer'], '1:72 "sổ"'],
    ['integrations', 0, ['from'], '2:25 "x, y"'],
    ['integrations', 1, ['to'], '2:56 "r"'],
  ] as const)('%s %s %j', (collection, entry, path, expected) => {
    const place = show(json, collection, entry, [...path]);
    expect(place.replace(/^(\d+):\d+/, '$1')).toBe(expected.replace(/^(\d+):\d+/, '$1'));
  });

  test.each([
    ["systems: { a: { name: it's here, kind: 'x, y' }, b: { kind: z } }", 'a', ['kind'], "'x, y'"],
    ['systems: { a: { # ghi chú: }, b\n kind: kiosk }, b: { kind: z } }', 'a', ['kind'], 'kiosk'],
    ['systems: { <<: &m { c: { kind: kiosk } }, b: { kind: z } }', 'b', ['kind'], 'z'],
  ] as const)('%s', (yaml, entry, path, expected) => {
    expect(show(yaml, 'systems', entry, [...path]).replace(/^\d+:\d+ /, '')).toBe(expected);
  });

  test('an empty map or list is its brackets', () => {
    expect(show('systems: { a: { name: {}, reads: [] } }', 'systems', 'a', ['name'])).toBe('1:23 {}');
    expect(show('systems: { a: { name: {}, reads: [] } }', 'systems', 'a', ['reads'])).toBe('1:34 []');
  });
});

test.each([
  ['one block list', (size: number) => `systems:\n  a:\n    reads:\n${'      - x\n'.repeat(size)}`],
  ['one flow list', (size: number) => `systems: { a: { reads: [${'x, '.repeat(size)}] } }`],
  ['a list of a file in one line', (size: number) => `{"systems":{"a":{"reads":[${'"x",'.repeat(size)}]}}}`],
])('a finding at every entry of %s costs one parse', (_, write) => {
  const size = 5000;
  const yaml = write(size);
  const locator = createLocator(() => yaml);
  const offset = composeYaml(yaml).documents[0]?.sections.get('systems')?.entries.get('a') ?? 0;
  const target = { collection: 'systems', origin: { file: 'model.yaml', document: 0, entry: 'a', offset } } as const;
  // A parse for each would take a minute and run into the runner's own limit.
  const places = Array.from({ length: size }, (_, at) => locator.element(target, ['reads', at]));
  expect(new Set(places.map(({ line, column }) => `${line}:${column}`)).size).toBe(size);
});
